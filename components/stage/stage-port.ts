import type { Result } from '../../guides/contracts/result.ts';
import type { StageMessage } from '../../guides/contracts/stage-to-worker.ts';
import type { StageView } from '../../guides/contracts/stage-view.ts';

/** How a stage reaches the worker. */
export interface StagePort {
  /** Rejects, or resolves to undefined, where nobody answered: the worker was just being stopped. */
  send(message: StageMessage): Promise<Result<StageView> | undefined>;
  /** False once the extension was updated or removed: this script is a leftover and has to go. */
  connected(): boolean;
}
