import type { StageMessage } from '../../guides/contracts/stage-to-worker.ts';
import type { RunEvent } from '../../guides/play/run-event.ts';
import type { PagePattern } from '../../guides/schema/page-pattern.ts';

/** What a stage says of the step at hand. */
export type RunMessage = Exclude<
  Extract<StageMessage, { revision: number }>,
  { type: 'stage/task-started' | 'stage/step-answered' | 'stage/frame-chosen' }
>;

/** What a stage says of a run, as the run hears it. */
export const runEventOf = (message: RunMessage, page: PagePattern): RunEvent => {
  const { revision } = message;
  const told = { revision, page, ...('facts' in message && message.facts ? { facts: message.facts } : {}) };
  switch (message.type) {
    case 'stage/step-shown':
      return { type: 'shown', revision };
    case 'stage/step-done':
      return { type: 'done', ...told, acted: message.acted ?? false };
    case 'stage/step-skipped':
      return { type: 'skipped', ...told };
    case 'stage/step-failed': {
      const { reason, alternative } = message;
      return { type: 'failed', ...told, reason, ...(alternative === undefined ? {} : { alternative }) };
    }
    case 'stage/step-noted':
      return { type: 'noted', ...told };
    case 'stage/step-timed-out':
      return { type: 'timed-out', ...told };
    case 'stage/feedback-given': {
      const { helpful, text } = message;
      return {
        ...{ type: 'feedback', revision },
        ...(helpful === undefined ? {} : { helpful }),
        ...(text === undefined ? {} : { text }),
      };
    }
    case 'stage/step-back':
      return { type: 'back', revision };
    case 'stage/run-paused':
      return { type: 'paused', revision };
    case 'stage/run-left':
      return { type: 'left', revision };
    case 'stage/run-closed':
      return { type: 'closed', revision };
  }
};
