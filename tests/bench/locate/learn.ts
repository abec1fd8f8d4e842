import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compare, type Observations } from '../../../guides/locate/compare.ts';
import { countRarity } from '../../../guides/locate/count-rarity.ts';
import { decide } from '../../../guides/locate/decide.ts';
import { refuse } from '../../../guides/locate/refuse.ts';
import { type WeightTable, weigh } from '../../../guides/locate/weigh.ts';
import { weights } from '../../../guides/locate/weights.ts';
import { weightsWithoutWords } from '../../../guides/locate/weights-without-words.ts';
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
          .toSorted((one, other) => weigh(other.seen, true).score - weigh(one.seen, true).score)
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

const tableOf = (vector: Float64Array): WeightTable =>
  Object.fromEntries(
    names.map((name, at) => [name, Math.round((vector[at] ?? 0) * 10) / 10]),
  ) as unknown as WeightTable;

const report = (title: string, asked: Asked[], tableFor: (one: Asked) => WeightTable): void => {
  for (const set of [...new Set(asked.map(one => one.set))]) {
    const scored = asked
      .filter(one => one.set === set)
      .map(one => {
        const table = tableFor(one);
        const ranked = one.rows
          .map((seen, at) => ({ at, seen, ...weigh(seen, one.textCounts, table) }))
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

const hold = Number(values.hold ?? 0.0002);

/** A quarter of the matrix is enough to climb by; the report is over all of it. */
const isSampled = (one: Asked, at: number): boolean =>
  one.weight > 0 && (one.share === 'similo' || at % 4 === 0);

/** Every kind of change counts alike, however many questions it has; the published pairs count as three of them. */
const questionsOf = (asked: Asked[]): Question[] => {
  const totals = new Map<string, number>();
  for (const one of asked) totals.set(one.share, (totals.get(one.share) ?? 0) + 1);
  return asked.map(one => {
    const rows = one.rows.map(seen => ({ seen, refused: refuse(seen, one.textCounts) !== null }));
    const share = one.share === 'similo' ? 3 : 1;
    return toQuestion(rows, one.answer, (share * one.weight) / (totals.get(one.share) || 1));
  });
};

const writeTable = (name: string, start: WeightTable, learned: WeightTable): void => {
  const file = join(import.meta.dirname, `../../../guides/locate/${name}.ts`);
  const lines = Object.keys(start)
    .map(key => `  ${/^\w+$/.test(key) ? key : `'${key}'`}: ${learned[key as keyof WeightTable]},`)
    .join('\n');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(= \{\n)[\s\S]*?(\n\} as const)/, `$1${lines}$2`));
};

const learn = (name: string, asked: Asked[], start: WeightTable): void => {
  if (asked.length === 0) return;
  const questions = questionsOf(asked);
  const vector = Float64Array.from(names, key => start[key] ?? 0);
  if (values.folds) {
    const groups = [...new Set(asked.map(({ group }) => group))];
    const folds = Array.from({ length: 5 }, (_, fold) => new Set(groups.filter((_, at) => at % 5 === fold)));
    const tables = folds.map(left => {
      const rest = questions.filter(
        (_, at) => isSampled(asked[at] as Asked, at) && !left.has(asked[at]?.group ?? ''),
      );
      return tableOf(searchWeights(rest, vector, 5, hold));
    });
    report(`${name}, left out:`, asked, one => tables[folds.findIndex(fold => fold.has(one.group))] ?? start);
    return;
  }
  report(`${name}, as it is:`, asked, () => start);
  const sample = questions.filter((_, at) => isSampled(asked[at] as Asked, at));
  const learned = tableOf(searchWeights(sample, vector, 5, hold));
  report(`${name}, learned:`, asked, () => learned);
  for (const key of names)
    if (key in start && start[key] !== learned[key])
      console.log(key.padEnd(20), start[key], '->', learned[key]);
  if (values.write) writeTable(name, start, learned);
};

const asked = [
  ...(values.cases?.split(',').flatMap(matrixCases) ?? []),
  ...(values.similo ? similoCases(values.similo) : []),
];
learn(
  'weights',
  asked.filter(one => one.textCounts),
  weights,
);
learn(
  'weights-without-words',
  asked.filter(one => !one.textCounts),
  weightsWithoutWords,
);
