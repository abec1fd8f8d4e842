import { z } from '../../guides/schema/zod.ts';

/** The most signals in one batch. */
const mostSignals = 500;

/**
 * `POST /v1/signals`: signals on their way from a device to a server. Sending a batch again has no further effect: signals
 * have names. Each is looked at by itself, so that one which is not understood keeps no other from being stored.
 */
export const signalBatchSchema = z.strictObject({
  format: z.literal('handrail/signal-batch'),
  formatVersion: z.literal(1),
  signals: z
    .array(z.looseObject({ id: z.uuid() }))
    .min(1)
    .max(mostSignals),
});

/** A server's answer: every signal of the batch is in one of the lists. */
export const signalReceiptSchema = z.strictObject({
  /** Identifiers of signals whose commit has completed, also where an earlier batch brought them. */
  acknowledged: z.array(z.uuid()),
  /** Those that no repetition can mend, each with the reason in one sentence. */
  refused: z.array(z.strictObject({ id: z.uuid(), reason: z.string().max(300) })),
  /** Those that are of a type that this server does not know yet, or have a field more: a later one may know it. */
  notYet: z.array(z.uuid()),
});

/** Signals on their way to a server. */
export type SignalBatch = z.infer<typeof signalBatchSchema>;
/** A server's answer to a batch. */
export type SignalReceipt = z.infer<typeof signalReceiptSchema>;
