import type { Status } from '../../guides/contracts/page-to-worker.ts';
import type { Draft } from '../../guides/schema/guide.ts';
import type { StruggleKind } from '../../guides/schema/struggle-kind.ts';
import type { Theme } from '../../guides/schema/theme.ts';
import type { Answers } from './memory-worker-client.ts';
import { sampleGuide } from './sample-guide.ts';
import { sampleLesson } from './sample-lesson.ts';
import { sampleReport } from './sample-report.ts';
import { sampleRestraint } from './sample-restraint.ts';

/** One dark pixel. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A small worker: consent, sites, one guide with a draft, one lesson. */
export const sampleAnswers = (): Answers => {
  let status: Status = { consent: 'given', policy: {}, database: 'ready', authoring: true };
  const { version: _, publishedAt: __, ...content } = sampleGuide();
  const drafts = new Map<string, Draft>([
    ['deploy', { ...content, revision: 3, updatedAt: Date.UTC(2026, 0, 21, 8, 30) }],
  ]);
  let theme: Theme = {};
  let kindsOff: StruggleKind[] = ['hesitation'];
  let silences = [
    { key: 'guide/deploy', scope: 'guide' as const, label: 'Deploy a flow' },
    { key: 'today', scope: 'today' as const, label: '', until: Date.UTC(2026, 1, 1) },
  ];
  const absent = { refused: { code: 'not-found' as const, message: 'This is not on this device.' } };
  const entry = { kind: 'guide' as const, id: 'deploy', version: 2, title: 'Deploy a flow', length: 3 };
  const lessonEntry = {
    kind: 'lesson' as const,
    id: 'flows',
    version: 1,
    title: 'What a flow is',
    length: 3,
  };

  return {
    'status/get': () => status,
    'consent/give': () => (status = { ...status, consent: 'given' }),
    'consent/refuse': () => (status = { ...status, consent: 'refused' }),
    'status/pause': ({ minutes }) =>
      (status = { ...status, pausedUntil: Date.UTC(2026, 0, 31, 12) + minutes * 60_000 }),
    'sites/list': () => [
      { pattern: 'https://flows.example.com/*', state: 'granted', by: 'person' },
      { pattern: 'https://erp.example.com/*', state: 'wanted', by: 'policy' },
    ],
    'sites/changed': () => [],
    'here/get': () => ({
      site: 'https://flows.example.com/*',
      granted: true,
      entries: [{ ...entry, summary: 'Draw a small flow and put it to work.' }, lessonEntry],
      runs: [
        {
          id: '01890a5d-ac96-774b-bcce-b302099a8057',
          title: 'Import nodes',
          number: 2,
          length: 4,
          status: 'paused',
        },
      ],
    }),
    'entry/start': () => null,
    'run/resume': () => null,
    'run/leave': () => null,
    'library/search': ({ text }) =>
      [entry, lessonEntry].filter(({ title }) => title.toLowerCase().includes(text.toLowerCase())),
    'remarks/list': () => null,
    'remarks/leave': () => null,
    'remarks/withdraw': () => null,
    'remarks/hide': () => null,
    'remarks/show': () => null,
    'drafts/list': () =>
      [...drafts.values()].map(({ id, title, steps, updatedAt }) => ({
        id,
        title: title.en ?? '',
        steps: steps.length,
        updatedAt,
        published: 2,
      })),
    'drafts/create': ({ title }) => {
      const draft: Draft = {
        ...content,
        id: `draft-${drafts.size + 1}`,
        title: { en: title },
        steps: [],
        pages: [],
        revision: 0,
        updatedAt: 0,
      };
      drafts.set(draft.id, draft);
      return draft;
    },
    'drafts/get': ({ id }) => drafts.get(id) ?? absent,
    'drafts/save': ({ draft }) => {
      const stored = drafts.get(draft.id);
      if (stored?.revision !== draft.revision)
        return { refused: { code: 'conflict', message: 'The draft was changed elsewhere.' } };
      const saved = { ...draft, revision: draft.revision + 1, updatedAt: draft.updatedAt + 1 };
      drafts.set(draft.id, saved);
      return saved;
    },
    'drafts/remove': ({ id }) => {
      drafts.delete(id);
      return null;
    },
    'drafts/edit': () => drafts.get('deploy') ?? absent,
    'drafts/preview': () => null,
    'drafts/publish': () => ({ ...sampleGuide(), version: 3 }),
    'sharing/get': () => ({ state: 'off', kept: [] }),
    'sharing/set': () => null,
    'sharing/settle': () => null,
    'publishing/get': () => ({ publications: [], onlyHere: [] }),
    'publishing/share': () => null,
    'publishing/over': () => null,
    'publishing/forget': () => null,
    'guides/list': () => [sampleGuide()],
    'guides/archive': () => null,
    'lessons/list': () => [sampleLesson()],
    'lessons/save': ({ lesson }) => ({ ...lesson, version: 2, publishedAt: 0 }),
    'lessons/remove': () => null,
    'pictures/get': ({ id }) => ({ id, type: 'image/png', data: pixel }),
    'pictures/add': () => ({ id: 'added' }),
    'recording/start': ({ draft, tab }) => ({ draft, tab, steps: 0, running: true }),
    'recording/pick': ({ draft, step, tab }) => ({ draft, tab, steps: 0, running: true, pick: step }),
    'recording/stop': () => null,
    'recording/get': () => null,
    'files/import': () => entry,
    'files/export': () => ({ name: 'deploy-a-flow.handrail.json', text: '{}' }),
    'insights/report': () => sampleReport(),
    'insights/export': ({ as }) => ({ name: `insights.${as}`, type: `text/${as}`, text: 'figures' }),
    'restraint/get': () => sampleRestraint(kindsOff),
    'restraint/kind': ({ kind, off }) => {
      kindsOff = off ? [...kindsOff, kind] : kindsOff.filter(each => each !== kind);
      return null;
    },
    'restraint/site': () => null,
    'restraint/forget': () => null,
    'theme/get': () => ({ theme, by: 'person' }),
    'theme/save': ({ theme: chosen }) => {
      theme = chosen;
      return null;
    },
    'silences/list': () => silences,
    'silences/remove': ({ key }) => {
      silences = silences.filter(silence => silence.key !== key);
      return null;
    },
    'workspace/get': () => ({}),
    'workspace/join': () => null,
    'workspace/sync': () => null,
    'workspace/cancel': () => null,
    'workspace/leave': () => null,
    'workspace/metered': () => null,
    'workspace/sign-in': () => null,
    'workspace/link': ({ role }) => ({
      link: `https://handrail.example.com/join#code-for-${role}-0123456789`,
    }),
    'workspace/export': () => ({ name: 'held.json', text: '{"signals":[]}' }),
    'my-data/export': () => ({ name: 'my-data.json', text: '{}' }),
    'my-data/erase': () => null,
  };
};
