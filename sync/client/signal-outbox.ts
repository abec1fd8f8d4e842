import type { Outbox } from './outbox.ts';
import type { Session } from './session.ts';

/** The signals that wait to be sent. How many went and are left can be seen on pages. */
export const signalOutbox = ({ platform }: Pick<Session, 'platform'>): Outbox => {
  const { store, now } = platform;
  return {
    kind: 'signal',
    most: 500,
    next: most => store.nextSignals(most, now()),
    settle: async settlement => store.noteStatus({ left: await store.settle(settlement) }),
    takeBack: isDue => store.takeBack(isDue),
    note: sent => store.noteStatus({ sent, lastUploadAt: now() }),
  };
};
