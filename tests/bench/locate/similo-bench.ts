import { compare } from '../../../guides/locate/compare.ts';
import { countRarity } from '../../../guides/locate/count-rarity.ts';
import { decide } from '../../../guides/locate/decide.ts';
import type { Evidence } from '../../../guides/locate/read-evidence.ts';
import { weigh } from '../../../guides/locate/weigh.ts';
import { type SimiloProperties, similoScore } from './peers/similo-score.ts';
import { evidenceFromProperties, type PropertyList, readSimiloSites } from './similo-cases.ts';
import type { Tally } from './tally.ts';

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

const similoProperties = (list: PropertyList): SimiloProperties => {
  const sizes = {
    x: number(list.x),
    y: number(list.y),
    width: number(list.width),
    height: number(list.height),
  };
  const known = Object.fromEntries(Object.entries(sizes).filter(([, value]) => value !== undefined));
  return {
    ...(list as Partial<SimiloProperties>),
    ...known,
    tag: list.tag ?? '',
    ...(list.visible_text || list.text ? { visible_text: list.visible_text ?? list.text ?? '' } : {}),
  };
};

/** The place of the candidate that the weighing finds, or -1. */
const findByEvidence = (recorded: Evidence, candidates: Evidence[]): number => {
  const rarity = countRarity(candidates);
  const ranked = candidates
    .map((candidate, place) => {
      const seen = compare(recorded, candidate, rarity, true);
      return { place, seen, ...weigh(seen, true) };
    })
    .sort((one, other) => other.score - one.score);
  return decide(ranked, true).state === 'found' ? (ranked[0]?.place ?? -1) : -1;
};

const findBySimilo = (recorded: SimiloProperties, candidates: SimiloProperties[]): number => {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const [place, candidate] of candidates.entries()) {
    const score = similoScore(recorded, candidate);
    if (score <= most) continue;
    most = score;
    best = place;
  }
  return best;
};

/**
 * Scores the weighing on published property lists: each pair as it is, and once more with the right candidate taken
 * out, where any find is a false one.
 */
export const runSimilo = (folder: string, tally: Tally): void => {
  for (const { site, hard, pairs, candidates } of readSimiloSites(folder)) {
    const evidence = candidates.map(evidenceFromProperties);
    const properties = candidates.map(similoProperties);
    for (const { target, answer } of pairs) {
      const right = candidates.findIndex(({ xpath }) => xpath === answer);
      if (right < 0) throw new Error(`${site}: the answer ${answer} is not among the candidates.`);
      const rest = <Item>(all: Item[]): Item[] => all.filter((_, place) => place !== right);
      const set = `similo2, ${hard ? 'hard' : 'easy'}`;
      const count = (system: string, find: (gone: boolean) => number): void => {
        for (const gone of [false, true]) {
          const start = performance.now();
          const found = find(gone);
          const ms = performance.now() - start;
          tally.add(set, system, !gone, {
            outcome: found < 0 ? 'none' : !gone && found === right ? 'right' : 'wrong',
            ms,
          });
        }
      };
      const recorded = evidenceFromProperties(target);
      count('handrail', gone => findByEvidence(recorded, gone ? rest(evidence) : evidence));
      const then = similoProperties(target);
      count('similo', gone => findBySimilo(then, gone ? rest(properties) : properties));
    }
  }
};
