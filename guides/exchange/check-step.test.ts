import { expect, it } from 'vitest';
import { editJson } from '../../tests/fixtures/edit-json.ts';
import { readFixture } from '../../tests/fixtures/read-fixture.ts';
import type { Result } from '../contracts/result.ts';
import { checkGuide } from './check-guide.ts';
import { parseGuideFile } from './parse-guide-file.ts';

const good = readFixture('formats/guide-file.v2.json');
const ids: string[] = JSON.parse(good).guide.steps.map(({ id }: { id: string }) => id);
const stepOf = (id: string): { [field: string]: unknown } => JSON.parse(good).guide.steps[ids.indexOf(id)];
const gone = 'which is not there; add it or name another.';
const role = { kind: 'role', role: 'sales' };
/** Whether a refusal has a sentence of its own in every language, rather than the English one. */
const ownReason = (result: Result<unknown>): boolean =>
  !result.ok && result.error.reason !== undefined && result.error.reason !== 'value-wrong';

it.each<[step: string, path: (string | number)[], value: unknown, sentence: string]>([
  ['destination', ['branches'], [{ when: role, to: 'x' }], `.branches[0].to names the step "x", ${gone}`],
  ['words', ['skipWhen', 'step'], 'x', `.skipWhen.step names the step "x", ${gone}`],
  ['words', ['skipWhen', 'step'], 'bye', '.skipWhen.step is no survey; name one.'],
  [
    'easy',
    ['skipWhen'],
    { kind: 'response', step: 'friends', atLeast: 1 },
    '.skipWhen.step is not answered by then; name an earlier step.',
  ],
  [
    'easy',
    ['skipWhen'],
    { kind: 'response', step: 'easy', atLeast: 1 },
    '.skipWhen.step is not answered by then; name an earlier step.',
  ],
  [
    'bye',
    ['skipWhen'],
    { kind: 'response', step: 'words', choice: 'a' },
    '.skipWhen.step is answered in own words; name a survey with a scale or choices.',
  ],
  ['words', ['skipWhen', 'choice'], 'x', `.skipWhen.choice names the choice "x", ${gone}`],
  ['words', ['skipWhen', 'choice'], undefined, '.skipWhen asks for no choice; add one.'],
  [
    'words',
    ['skipWhen', 'atLeast'],
    1,
    '.skipWhen asks for a number where there are choices; ask for a choice.',
  ],
  [
    'friends',
    ['branches', 0, 'when', 'choice'],
    'x',
    '.branches[0].when.choice is asked of a scale; ask for atLeast or atMost.',
  ],
  [
    'friends',
    ['branches', 0, 'when', 'atLeast'],
    undefined,
    '.branches[0].when asks for no number; add atLeast or atMost.',
  ],
  [
    'friends',
    ['branches', 0, 'when', 'atMost'],
    3,
    '.branches[0].when.atLeast is more than atMost; lower it.',
  ],
  [
    'learn',
    ['skipWhen'],
    { kind: 'not', part: { kind: 'answer', lesson: 'x', card: 'y', choice: 'z' } },
    `.skipWhen.part.lesson names the lesson "x", ${gone}`,
  ],
  ['how', ['card'], 'what', `.card names the question "what", ${gone}`],
  ['how', ['lesson'], 'x', `.lesson names the lesson "x", ${gone}`],
  ['learn', ['lesson'], 'x', `.lesson names the lesson "x", ${gone}`],
  ['traveller', ['otherwise', 'to'], 'x', `.otherwise.to names the step "x", ${gone}`],
  [
    'traveller',
    ['otherwise', 'to'],
    'welcome',
    '.otherwise.to does not lead on; let it lead to a later step or to "end".',
  ],
  [
    'traveller',
    ['otherwise', 'to'],
    'traveller',
    '.otherwise.to does not lead on; let it lead to a later step or to "end".',
  ],
  [
    'traveller',
    ['otherwise', 'message', 'en'],
    undefined,
    '.otherwise.message has no text in the default language; add one as "en".',
  ],
  [
    'traveller',
    ['otherwise', 'alternatives', 0],
    stepOf('traveller').target,
    ".otherwise.alternatives[0] is the step's own target; point at another or take it out.",
  ],
  [
    'class',
    ['otherwise', 'to'],
    'end',
    '.otherwise.to ends the guide without a word; add a message to otherwise.',
  ],
  [
    'number',
    ['otherwise'],
    { to: 'end' },
    '.otherwise.to ends the guide without a word; add a message to otherwise.',
  ],
  ['class', ['otherwise'], {}, '.otherwise says nothing; say what happens or take it out.'],
  [
    'destination',
    ['others', 0],
    stepOf('destination').target,
    ".others[0] is the step's own target; take it out.",
  ],
  [
    'sent',
    ['advance', 'target'],
    stepOf('sent').target,
    ".advance.target is the step's own target, which is there already; point at what appears.",
  ],
  [
    'back',
    ['rule', 'compare', 'with'],
    stepOf('back').target,
    '.rule.compare.with is the field itself; compare it with another.',
  ],
  [
    'back',
    ['rule', 'compare', 'is'],
    'less',
    '.rule.compare.is does not fit the format "date"; let the format be "number" or "integer".',
  ],
  ['back', ['rule', 'length'], {}, '.rule.length has no bound; add min or max.'],
  ['back', ['rule', 'length'], { min: 3, max: 2 }, '.rule.length.min is more than the max; lower it.'],
  ['back', ['rule'], {}, '.rule asks for nothing; add a rule such as required.'],
  ['back', ['rule', 'pattern'], '.*', '.rule.pattern is a field that Handrail does not know; take it out.'],
  [
    'code',
    ['rule', 'format'],
    'email',
    '.rule.country belongs to the format "postal-code"; take it out or set the format.',
  ],
  ['code', ['rule', 'country'], undefined, '.rule.format is a postal code of no country; add the country.'],
  [
    'prepare',
    ['tasks', 1, 'id'],
    'budget',
    '.tasks[1].id is "budget", as is guide.steps[13].tasks[0].id; give each its own.',
  ],
  [
    'prepare',
    ['tasks', 1, 'doneWhen'],
    undefined,
    '.tasks[1] can never be done; name a guide or say when it is done.',
  ],
  ['prepare', ['tasks', 0, 'guide'], 'book-travel', '.tasks[0].guide is this very guide; name another.'],
  [
    'prepare',
    ['tasks', 0, 'text'],
    {},
    '.tasks[0].text has no text in the default language; add one as "en".',
  ],
  [
    'missing',
    ['answer', 'choices', 1, 'id'],
    'time',
    '.answer.choices[1].id is "time", as is guide.steps[20].answer.choices[0].id; give each its own.',
  ],
  ['missing', ['readBy'], {}, '.readBy has no text in the default language; add one as "en".'],
  ['missing', ['readBy'], undefined, '.readBy is missing; give an object.'],
  [
    'same',
    ['target', 'attributes', 'type'],
    'password',
    '.does fills in a password, which no guide may; let the person do it in a callout.',
  ],
  ['same', ['does', 'text'], {}, '.does.text has no text in the default language; add one as "en".'],
  ['class', ['does', 'option', 'en'], ' ', '.does.option.en has no words; write some or leave the text out.'],
  ['note', ['does', 'label'], {}, '.does.label has no text in the default language; add one as "en".'],
  ['number', ['seconds'], undefined, '.seconds is missing; give a number.'],
  ['number', ['seconds'], 9999, '.seconds is more than 3600; shorten or lower it.'],
  [
    'number',
    ['until'],
    { kind: 'any', parts: [role, { kind: 'language', language: 'fr' }] },
    '.until asks for nothing that changes while one waits; wait for a page, an element or a field, or use a branch.',
  ],
  [
    'overview',
    ['address'],
    'https://elsewhere.example.com/',
    '.address leads to a site that no later step is on; lead to one of the guide, or add a step there.',
  ],
  [
    'overview',
    ['address'],
    'https://travel.example.com/{x}',
    '.address is not an address that a guide may lead to; write it out, such as "https://erp.example.com/orders/new".',
  ],
  [
    'colleague',
    ['message', 'en'],
    undefined,
    '.message has no text in the default language; add one as "en".',
  ],
  ['colleague', ['to'], 'nobody', '.to is not an e-mail address; write it like "help@example.com".'],
  [
    'bye',
    ['branches'],
    [{ when: role, to: 'end' }],
    '.branches lead on from a step that ends the guide; take them out.',
  ],
  [
    'bye',
    ['feedback', 'readBy'],
    {},
    '.feedback.readBy has no text in the default language; add one as "en".',
  ],
  ['by-plane', ['branches'], [], '.branches is empty; add a branch.'],
])('of the step %s refuses %j: %j', (step, path, value, sentence) => {
  const at = ids.indexOf(step);
  const result = parseGuideFile(editJson(good, ['guide', 'steps', at, ...path], value));
  expect(result.ok ? 'taken' : result.error.message).toBe(`guide.steps[${at}]${sentence}`);
  expect(ownReason(result)).toBe(true);
});

it.each<[path: (string | number)[], value: unknown, sentence: string]>([
  [
    ['allowActions'],
    undefined,
    'steps[9].kind does something for the person, which this guide does not allow; set allowActions or take it out.',
  ],
  [['launchers', 0, 'label'], {}, 'launchers[0].label has no text in the default language; add one as "en".'],
  [
    ['launchers', 1],
    JSON.parse(good).guide.launchers[0],
    'launchers[1].id is "beside-title", as is guide.launchers[0].id; give each its own.',
  ],
])('of the guide refuses %j: %j', (path, value, sentence) => {
  const result = parseGuideFile(editJson(good, ['guide', ...path], value));
  expect(result.ok ? 'taken' : result.error.message).toBe(`guide.${sentence}`);
  expect(ownReason(result)).toBe(true);
});

it('refuses a step that no way leads to, and takes one that a branch or a failure leads to', () => {
  const card = { ...stepOf('card'), id: 'after' };
  const bye = stepOf('bye');
  const refused = (...steps: unknown[]): string => {
    const result = parseGuideFile(editJson(good, ['guide', 'steps'], steps));
    return result.ok ? 'taken' : result.error.message;
  };
  const never =
    'guide.steps[1] can never be reached, as the steps before it end the guide; lead a branch to it or take it out.';
  expect(refused(bye, card)).toBe(never);
  expect(refused({ ...bye, skipWhen: role }, card)).toBe('taken');
  const first = { ...stepOf('news'), branches: [{ when: role, to: 'after' }] };
  expect(refused(first, bye, card)).toBe('taken');
  expect(refused({ ...stepOf('hint'), otherwise: { to: 'after' } }, bye, card)).toBe('taken');
});

it('lets a guide ask for a language that it is not in, and for a role that nobody may have', () => {
  const at = ids.indexOf('by-plane');
  const when = { kind: 'language', language: 'ja' };
  expect(parseGuideFile(editJson(good, ['guide', 'steps', at, 'branches', 0, 'when'], when)).ok).toBe(true);
});

it('knows whether the guide of a task is there only where guides are known', () => {
  const file = parseGuideFile(good);
  if (!file.ok) throw new Error(file.error.message);
  const { guide, lessons, pictures } = file.value;
  const known = { lessons, pictures: new Set(pictures.map(({ id }) => id)) };
  expect(checkGuide(guide, known)).toEqual([]);
  expect(checkGuide(guide, { ...known, guides: new Set(['read-budget']) })).toEqual([]);
  expect(checkGuide(guide, { ...known, guides: new Set() })).toMatchObject([
    { path: 'guide.steps[13].tasks[0].guide' },
  ]);
});
