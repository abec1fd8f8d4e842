import type { Observations } from './compare.ts';
import type { LocateReason } from './locate-result.ts';
import { refuse } from './refuse.ts';
import type { Verdict } from './weigh.ts';
import type { Family } from './weights.ts';
import { thresholds } from './weights.ts';

/** One candidate with all that was observed about it. */
export interface Ranked extends Verdict {
  seen: Observations;
}

/** What is to be said of the best candidate. */
export interface Decision {
  state: 'found' | 'unsure' | 'absent';
  reasons: LocateReason[];
}

const round = (figure: number): number => Math.round(figure * 10) / 10;

/** Log-odds of the best against all other candidates together and against "it is not there". */
const oddsOf = ([best, ...others]: readonly Ranked[]): number => {
  const top = best?.score ?? 0;
  let rest = Math.exp(-top);
  for (const { score, seen } of others) {
    // Beside the translation of the whole name, what is known to be called something else is no rival.
    if (best?.seen['gloss.exact'] === 1 && seen['gloss.other'] === 1) continue;
    rest += Math.exp(score - top);
  }
  return -Math.log(rest);
};

const agreeing = ({ families }: Ranked): LocateReason[] =>
  (Object.entries(families) as [Family, number][])
    .filter(([, figure]) => Math.abs(figure) >= thresholds.family)
    .map(([family, figure]) => ({ code: figure > 0 ? 'agrees' : 'differs', family, figure: round(figure) }));

/**
 * Decides about the best of the candidates. It is found only if it is far likelier than all others and than being
 * gone, if two families speak for it, and if nothing but its place does not have to do for its name.
 *
 * @param ranked best first
 * @param odds log-odds from which on it counts as found
 */
export const decide = (
  ranked: readonly Ranked[],
  textCounts: boolean,
  odds: number = thresholds.odds,
): Decision => {
  const best = ranked[0];
  if (!best || best.score < thresholds.absent)
    return { state: 'absent', reasons: [{ code: 'nothing-alike' }] };
  const reasons = agreeing(best);
  const unsure = (reason: LocateReason): Decision => ({ state: 'unsure', reasons: [...reasons, reason] });
  const refused = refuse(best.seen, textCounts);
  if (refused) return unsure({ code: refused });
  if (reasons.filter(({ code }) => code === 'agrees').length < 2) return unsure({ code: 'one-family' });
  if (best.score < odds) return unsure({ code: 'weak', figure: round(best.score) });
  if (oddsOf(ranked) < odds) {
    const alike = ranked.filter(({ score }) => best.score - score < odds + 1).length - 1;
    return unsure({ code: 'alike', figure: alike });
  }
  return { state: 'found', reasons };
};
