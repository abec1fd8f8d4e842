import { matchesPage } from '../match/matches-page.ts';
import type { Condition } from '../schema/condition.ts';
import type { ConditionPart } from '../schema/condition-part.ts';
import type { Circumstances } from './circumstances.ts';
import { factKey, type PageCondition } from './fact-key.ts';
import type { Run } from './run.ts';

type Verdict = boolean | undefined;

/**
 * Whether a condition holds: true, false, or undefined where it is not known. What is not known stays so inside `not`,
 * and is never taken for an answer: of an element that may or may not be there, neither "found" nor "absent" holds.
 */
export const judge = (condition: Condition, run: Run, circumstances: Circumstances): Verdict => {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const decisive = condition.kind === 'any';
      const verdicts = condition.parts.map(part => judge(part, run, circumstances));
      if (verdicts.includes(decisive)) return decisive;
      return verdicts.includes(undefined) ? undefined : !decisive;
    }
    case 'not': {
      const verdict = judge(condition.part, run, circumstances);
      return verdict === undefined ? undefined : !verdict;
    }
    case 'element':
    case 'field':
      return judgeFact(condition, circumstances);
    default:
      return judgePart(condition, run, circumstances);
  }
};

const opposites = { found: 'absent', absent: 'found', empty: 'filled', filled: 'empty' } as const;

const judgeFact = (condition: PageCondition, { facts = {} }: Circumstances): Verdict => {
  const key = factKey(condition);
  const fact = Object.hasOwn(facts, key) ? facts[key] : undefined;
  if (fact === condition.is) return true;
  return fact === opposites[condition.is] ? false : undefined;
};

const judgePart = (
  part: Exclude<ConditionPart, PageCondition>,
  run: Run,
  { page, roles, languages }: Circumstances,
): Verdict => {
  switch (part.kind) {
    case 'page':
      return page === undefined ? undefined : matchesPage(part.page, page);
    case 'answer': {
      const choice = own(run.answers, `${part.lesson}/${part.card}`);
      return choice === undefined ? undefined : choice === part.choice;
    }
    case 'response': {
      const given = own(run.responses ?? {}, part.step);
      if (given === undefined) return undefined;
      if (typeof given !== 'number') return part.choice !== undefined && given.includes(part.choice);
      return part.choice === undefined && given >= (part.atLeast ?? 0) && given <= (part.atMost ?? 10);
    }
    case 'role':
      return roles?.includes(part.role);
    case 'language': {
      const best = languages?.[0]?.toLowerCase();
      const wanted = part.language.toLowerCase();
      return best === undefined ? undefined : best === wanted || best.startsWith(`${wanted}-`);
    }
  }
};

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
