import type { Outbox } from './outbox.ts';
import type { Session } from './session.ts';

/** What this device's person did with remarks, as far as it waits to be sent. */
export const remarkOutbox = ({ platform }: Pick<Session, 'platform'>): Outbox => {
  const { store, now } = platform;
  return {
    kind: 'remark',
    most: 50,
    next: most => store.nextRemarks(most),
    settle: settlement => store.settleRemarks(settlement),
    takeBack: isDue => store.takeBackRemarks(isDue),
    note: () => store.noteStatus({ lastUploadAt: now() }),
  };
};
