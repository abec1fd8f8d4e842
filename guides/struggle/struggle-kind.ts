import type { StruggleKind } from '../schema/struggle-kind.ts';

/** What holds for a kind of struggle wherever it is seen. */
export interface StruggleTraits {
  /** How fast its evidence fades to a half, in ms. */
  halfLife: number;
  /** It only supports other evidence: by itself it never opens an episode. */
  supporting: boolean;
}

/** Half-life of evidence: 20 to 30 s is what the literature on frustration uses (Feild and Allan 2009). */
const quick: StruggleTraits = { halfLife: 30_000, supporting: false };
/** What people do in forms and between pages takes longer: two attempts lie a minute apart. */
const slow: StruggleTraits = { halfLife: 120_000, supporting: false };
const support: StruggleTraits = { halfLife: 20_000, supporting: true };

/** Every kind of struggle (`struggleKinds` of the schema) and its traits. */
export const struggleTraits: Readonly<Record<StruggleKind, StruggleTraits>> = {
  'rage-click': quick,
  'error-loop': slow,
  'validation-loop': slow,
  'failed-drag': quick,
  'help-seeking': slow,
  'repeated-undo': quick,
  'form-thrash': slow,
  'field-re-entry': slow,
  'abandoned-form': slow,
  'navigation-ping-pong': slow,
  'u-turn': slow,
  'off-path': slow,
  hesitation: quick,
  'error-click': quick,
  'dead-click': quick,
  'scroll-thrash': quick,
  'cursor-thrash': support,
};
