import type { Guide } from './guide.ts';
import type { Step } from './step.ts';

/** A field that version 1 of the format does not know. */
export interface LaterField {
  path: (string | number)[];
  /** What it is: reads on from "is". */
  what: string;
}

/** What version 1 of the format knows. It is frozen. */
const fields = new Set([
  ...['format', 'formatVersion', 'id', 'title', 'summary', 'defaultLocale', 'pages', 'steps'],
  ...['version', 'publishedAt'],
]);
const stepFields = new Set([
  ...['id', 'page', 'text', 'note', 'lesson', 'picture', 'optional', 'branches', 'kind', 'target', 'advance'],
]);
const kinds = new Set(['callout', 'message']);
const conditions = new Set(['page', 'answer']);

const unknownIn = (object: object, known: ReadonlySet<string>): LaterField[] =>
  Object.keys(object)
    .filter(name => !known.has(name))
    .map(name => ({ path: [name], what: 'a field' }));

const laterInStep = (step: Step): LaterField[] => {
  if (!kinds.has(step.kind)) return [{ path: ['kind'], what: 'a kind of step' }];
  const isLater = step.kind === 'callout' && step.advance.on === 'appears';
  return [
    ...unknownIn(step, stepFields),
    ...(isLater ? [{ path: ['advance', 'on'], what: 'a way to end a step' }] : []),
    ...(step.branches ?? []).flatMap(({ when }, at) =>
      conditions.has(when.kind) ? [] : [{ path: ['branches', at, 'when', 'kind'], what: 'a condition' }],
    ),
  ];
};

/** Everything in a guide that only later versions of the format know. */
export const laterThanVersionOne = (guide: Guide): LaterField[] => [
  ...unknownIn(guide, fields),
  ...guide.steps.flatMap((step, at) =>
    laterInStep(step).map(({ path, what }) => ({ path: ['steps', at, ...path], what })),
  ),
];
