import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compare, type Observations } from '../../../guides/locate/compare.ts';
import { countRarity } from '../../../guides/locate/count-rarity.ts';
import { decide } from '../../../guides/locate/decide.ts';
import { refuse } from '../../../guides/locate/refuse.ts';
import { weigh } from '../../../guides/locate/weigh.ts';
import { weights } from '../../../guides/locate/weights.ts';
import { names, type Question, searchWeights, toQuestion } from './search-weights.ts';
import { evidenceFromProperties, readSimiloSites } from './similo-cases.ts';

/**
 * Learns the table of weights from the development screens of the matrix (a file that `bench.ts --cases` writes) and
 * from published pairs, and shows how each group fares with weights learned without it.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    similo: { type: 'string' },
    write: { type: 'boolean' },
    hold: { type: 'string' },
    folds: { type: 'boolean' },
  },
});

interface Asked {
  set: string;
  /** Questions that share one part of the whole weight. */
  share: string;
  group: string;
  rows: Observations[];
  answer: number;
  weight: number;
  textCounts: boolean;
}

/** A conflict that no evidence can settle is not to be learned: without words, a twin in the same place. */
const weightOf = (change: string): number =>
  change === 'locale de, removed, twin' ? 0 : change === 'all, removed' ? 0.2 : 1;

const matrixCases = (file: string): Asked[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap(line => {
      const [head = '{}', body = '[]'] = line.split('\t');
      const { group, change, kind } = JSON.parse(head) as { group: string; change: string; kind: string };
      const textCounts = !/locale|^all$|^all,/.test(change);
      return (JSON.parse(body) as { answer: number; rows: Observations[] }[]).map(({ answer, rows }) => ({
        set: `matrix ${kind}`,
        share: change,
        group,
        rows,
        answer,
        textCounts,
        weight: weightOf(change),
      }));
    });

const similoCases = (folder: string): Asked[] =>
  readSimiloSites(folder).flatMap(({ site, hard, pairs, candidates }) => {
    const evidence = candidates.map(evidenceFromProperties);
    return pairs.flatMap(({ target, answer }) => {
      const recorded = evidenceFromProperties(target);
      const right = candidates.findIndex(({ xpath }) => xpath === answer);
      return [false, true].map(gone => {
        const pool = gone ? evidence.filter((_, at) => at !== right) : evidence;
        const rarity = countRarity(pool);
        const all = pool.map((candidate, at) => ({ at, seen: compare(recorded, candidate, rarity, true) }));
        const kept = all
          .toSorted((one, other) => weigh(other.seen).score - weigh(one.seen).score)
          .filter(({ at }, rank) => rank < 40 || (!gone && at === right));
        return {
          set: `similo ${hard ? 'hard' : 'easy'}`,
          share: 'similo',
          group: site,
          rows: kept.map(({ seen }) => seen),
          answer: gone ? -1 : kept.findIndex(({ at }) => at === right),
          textCounts: true,
          weight: (hard ? 1 : 0.3) * 1,
        };
      });
    });
  });

const tableOf = (vector: Float64Array): typeof weights =>
  Object.fromEntries(
    names.map((name, at) => [name, Math.round((vector[at] ?? 0) * 100) / 100]),
  ) as unknown as typeof weights;

const report = (title: string, asked: Asked[], tableFor: (one: Asked) => typeof weights): void => {
  for (const set of [...new Set(asked.map(one => one.set))]) {
    const scored = asked
      .filter(one => one.set === set)
      .map(one => {
        const table = tableFor(one);
        const ranked = one.rows
          .map((seen, at) => ({ at, seen, ...weigh(seen, table) }))
          .sort((left, right) => right.score - left.score);
        return { one, ranked };
      });
    for (const odds of [0.5, 1, 1.5, 2, 2.5, 3, 4]) {
      let right = 0;
      let wrong = 0;
      let falseHit = 0;
      let present = 0;
      let gone = 0;
      for (const { one, ranked } of scored) {
        const found = decide(ranked, one.textCounts, odds).state === 'found';
        if (one.answer < 0) gone++;
        else present++;
        if (!found) continue;
        if (one.answer < 0) falseHit++;
        else if (ranked[0]?.at === one.answer) right++;
        else wrong++;
      }
      console.log(
        `${title} ${set} odds ${odds}: right ${((100 * right) / present).toFixed(1)} wrong ${((100 * wrong) / present).toFixed(2)} false ${((100 * falseHit) / gone).toFixed(2)} (${present}, ${gone})`,
      );
    }
  }
};

const asked = [
  ...(values.cases ? matrixCases(values.cases) : []),
  ...(values.similo ? similoCases(values.similo) : []),
];
const totals = new Map<string, number>();
for (const one of asked) totals.set(one.share, (totals.get(one.share) ?? 0) + one.weight);
/** Every kind of change counts alike, however many questions it has; the published pairs count as three of them. */
const questions: Question[] = asked.map(one => {
  const rows = one.rows.map(seen => ({ seen, refused: refuse(seen, one.textCounts) !== null }));
  return toQuestion(
    rows,
    one.answer,
    ((one.share === 'similo' ? 3 : 1) * one.weight) / (totals.get(one.share) || 1),
  );
});
const start = Float64Array.from(names, name => weights[name as keyof typeof weights]);
const hold = Number(values.hold ?? 0.0002);

if (values.folds) {
  const groups = [...new Set(asked.map(({ group }) => group))];
  const folds = Array.from({ length: 5 }, (_, fold) => new Set(groups.filter((_, at) => at % 5 === fold)));
  const tables = folds.map(left =>
    tableOf(
      searchWeights(
        questions.filter((_, at) => !left.has(asked[at]?.group ?? '')),
        start,
        6,
        hold,
      ),
    ),
  );
  report('left out', asked, one => tables[folds.findIndex(fold => fold.has(one.group))] ?? weights);
} else report('as it is', asked, () => weights);

/** A quarter of the matrix is enough to climb by; the report is over all of it. */
const sample = questions.filter(
  (question, at) => question.weight > 0 && (asked[at]?.share === 'similo' || at % 4 === 0),
);
const learned = tableOf(searchWeights(sample, start, 5, hold));
report('learned', asked, () => learned);
for (const name of names)
  console.log(
    name.padEnd(20),
    weights[name as keyof typeof weights],
    '->',
    learned[name as keyof typeof weights],
  );
if (values.write) {
  const file = join(import.meta.dirname, '../../../guides/locate/weights.ts');
  const text = readFileSync(file, 'utf8');
  const lines = names
    .map(name => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${learned[name as keyof typeof weights]},`)
    .join('\n');
  writeFileSync(file, text.replace(/(export const weights = \{\n)[\s\S]*?(\n\} as const)/, `$1${lines}$2`));
}
