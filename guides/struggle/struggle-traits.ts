import type { StruggleKind } from '../schema/struggle-kind.ts';

/** What holds for a kind of struggle wherever it is seen. */
export interface StruggleTraits {
  /** How fast its evidence fades to a half, in ms. */
  halfLife: number;
  /** It only supports other evidence: by itself it never opens an episode. */
  supporting: boolean;
  /**
   * How far it shows that help is wanted, 0 to 1. What people also do on purpose, all day, has to go on for longer before
   * they are interrupted. Own choice, after half an hour of productive work each on Node-RED and Redmine, where looking
   * through lists and leaving forms were most of what was taken for struggle.
   */
  telling: number;
}

const telling = { plain: 1, behaviour: 0.6 };

/** Half-life of evidence: 20 to 30 s is what the literature on frustration uses (Feild and Allan 2009). */
const quick: StruggleTraits = { halfLife: 30_000, supporting: false, telling: telling.plain };
/** What people do in forms and between pages takes longer: two attempts lie a minute apart. */
const slow: StruggleTraits = { halfLife: 120_000, supporting: false, telling: telling.plain };
const support: StruggleTraits = { halfLife: 20_000, supporting: true, telling: telling.behaviour };
/** The same of what may be meant as it is done. */
const asMeant = (traits: StruggleTraits): StruggleTraits => ({ ...traits, telling: telling.behaviour });

/** Every kind of struggle (`struggleKinds` of the schema) and its traits. */
export const struggleTraits: Readonly<Record<StruggleKind, StruggleTraits>> = {
  'rage-click': quick,
  'error-loop': slow,
  'validation-loop': slow,
  'failed-drag': asMeant(quick),
  'help-seeking': slow,
  'repeated-undo': quick,
  'form-thrash': slow,
  'field-re-entry': slow,
  'abandoned-form': asMeant(slow),
  'navigation-ping-pong': asMeant(slow),
  'u-turn': asMeant(slow),
  'off-path': slow,
  hesitation: asMeant(quick),
  'error-click': quick,
  'dead-click': quick,
  'scroll-thrash': asMeant(quick),
  'cursor-thrash': support,
};
