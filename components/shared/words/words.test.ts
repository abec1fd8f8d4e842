import { expect, it } from 'vitest';
import { recorderCatalogues } from '../../recorder/words/recorder-catalogues.ts';
import { chooseStageWords } from '../../stage/words/choose-stage-words.ts';
import { whyCatalogues } from '../../stage/words/why-catalogues.ts';
import { loadWords } from '../load-words.ts';
import type { OwnLanguage } from '../own-language.ts';
import { ownLanguages } from '../own-languages.ts';

type Texts = Readonly<Record<string, string | Forms>>;
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

const categories: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const isForms = (words: object): words is Forms =>
  'other' in words && Object.keys(words).every(name => categories.includes(name));

/** Every text of a catalogue by its path; those with forms for a number as one. */
const textsOf = (words: unknown, path: string): [string, string | Forms][] => {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) throw new Error(`${path} is no text`);
  if (isForms(words)) return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
};

const everyText = async (language: OwnLanguage): Promise<Texts> =>
  Object.fromEntries([
    ...textsOf(await loadWords(language), 'pages'),
    ...textsOf(chooseStageWords(language), 'stage'),
    ...textsOf(whyCatalogues[language][0], 'why'),
    ...textsOf(recorderCatalogues[language], 'recorder'),
  ]);

const placesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();

/** The categories that a language's numbers ask for, with how many of the numbers up to 200, and a million, are in each. */
const categoriesOf = (language: string): Map<string, number> => {
  const rules = new Intl.PluralRules(language);
  const found = new Map<string, number>();
  for (const number of [...Array(201).keys(), 1_000_000]) {
    const category = rules.select(number);
    found.set(category, (found.get(category) ?? 0) + 1);
  }
  return found;
};

const others = (Object.keys(ownLanguages) as OwnLanguage[]).filter(language => language !== 'en');
const english = await everyText('en');

/** Texts that are what English has, because that is what they are called there, too. */
const same: Readonly<Record<OwnLanguage, readonly string[]>> = {
  en: [],
  de: [
    'pages.shared.studio',
    'pages.options.pause',
    'pages.options.version',
    'pages.insights.figures.starts.name',
    'pages.insights.chart.starts',
    'pages.insights.guides.columns.starts.name',
    'pages.studio.text',
    'pages.workspace.server',
    'pages.lesson.kinds.text',
    'stage.pause',
  ],
  fr: [
    'pages.shared.studio',
    'pages.shared.guide',
    'pages.options.sites',
    'pages.options.look.colour',
    'pages.options.pause',
    'pages.options.policyRows.sites',
    'pages.options.version',
    'pages.insights.guides.heading',
    'pages.insights.guides.guide',
    'pages.insights.pages.page',
    'pages.studio.publishedOn',
    'pages.studio.pageNumber',
    'pages.studio.page',
    'pages.studio.branches',
    'pages.steps.kinds.message.name',
    'pages.steps.kinds.question.name',
    'pages.steps.rule.formats.date',
    'pages.steps.condition.part',
    'pages.steps.condition.what',
    'pages.lesson.kinds.question',
    'pages.lesson.question',
    'stage.pause',
  ],
  es: ['pages.options.policyRows.no', 'stage.steps.no'],
  ja: [],
  ar: [],
  'zh-Hans': [],
};

/** The name, and what is made of places alone. */
const everywhere = [
  'pages.shared.handrail',
  'pages.shared.pageTitle',
  'stage.handrail',
  'pages.studio.answerTo',
  'pages.insights.answers.choice',
];

it.each(others)('%s has every text of English and no other', async language => {
  expect(Object.keys(await everyText(language)).sort()).toEqual(Object.keys(english).sort());
});

it.each(others)('%s has the places of English in every text', async language => {
  const numbers = categoriesOf(language);
  const wrong = Object.entries(await everyText(language)).flatMap(([path, text]) => {
    const model = english[path] ?? '';
    if (typeof text === 'string') {
      return typeof model === 'string' && placesOf(model).join() === placesOf(text).join() ? [] : [path];
    }
    const wanted = typeof model === 'string' ? placesOf(model) : placesOf(model.other ?? '');
    return Object.entries(text).flatMap(([category, form]) => {
      // "One step" names its number in words; a form for many numbers has to say which.
      const named = numbers.get(category) === 1 && category !== 'other' && !form.includes('{count}');
      const expected = named ? wanted.filter(place => place !== 'count') : wanted;
      return placesOf(form).join() === expected.join() ? [] : [`${path}.${category}`];
    });
  });
  expect(wrong).toEqual([]);
});

it.each(['en', ...others] as const)('%s has the plural forms that its numbers ask for', async language => {
  const asked = [...categoriesOf(language).keys()];
  const whole = new Set([...asked, 'other']);
  const wrong = Object.entries(await everyText(language)).filter(
    ([, text]) => typeof text !== 'string' && Object.keys(text).sort().join() !== [...whole].sort().join(),
  );
  expect(wrong).toEqual([]);
});

it.each(others)('%s leaves no text in English but those listed', async language => {
  const left = Object.entries(await everyText(language)).filter(
    ([path, text]) => JSON.stringify(text) === JSON.stringify(english[path]),
  );
  expect(left.map(([path]) => path).sort()).toEqual([...everywhere, ...same[language]].sort());
});

it.each([
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
  ['ar', /\p{Script=Arabic}/u],
  ['zh-Hans', /\p{Script=Han}/u],
] as const)('%s is written in its own script', async (language, script) => {
  const foreign = Object.entries(await everyText(language)).filter(
    ([, text]) => !script.test(JSON.stringify(text)),
  );
  expect(foreign.map(([path]) => path).sort()).toEqual([...everywhere].sort());
});

it.each(['en', ...others] as const)(
  '%s has no empty text, and none with spaces at its ends',
  async language => {
    const texts = Object.values(await everyText(language)).flatMap(text =>
      typeof text === 'string' ? [text] : Object.values(text),
    );
    expect(texts.filter(text => text === '' || text !== text.trim())).toEqual([]);
  },
);
