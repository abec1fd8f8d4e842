import type { FrameReport } from '../../../../guides/contracts/frame-to-worker.ts';

const listeners = new Set<(report: FrameReport) => void>();

/** What the scripts in the tab's frames say of the step's target, as the worker passes it on. */
export const frameReports = {
  /** Hears it until the signal. */
  listen(listener: (report: FrameReport) => void, signal: AbortSignal): void {
    listeners.add(listener);
    signal.addEventListener('abort', () => listeners.delete(listener));
  },
  /** Tells all who listen. */
  tell(report: FrameReport): void {
    for (const listener of listeners) listener(report);
  },
};
