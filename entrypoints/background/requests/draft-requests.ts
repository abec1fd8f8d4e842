import type { DraftEntry } from '../../../guides/contracts/page-to-worker.ts';
import type { Result } from '../../../guides/contracts/result.ts';
import { contentLocale } from '../../../guides/match/content-locale.ts';
import type { Guide } from '../../../guides/schema/guide.ts';
import { createDraft } from '../../../storage/drafts/create-draft.ts';
import { editGuide } from '../../../storage/drafts/edit-guide.ts';
import { publishDraft } from '../../../storage/drafts/publish-draft.ts';
import { removeDraft } from '../../../storage/drafts/remove-draft.ts';
import { saveDraft } from '../../../storage/drafts/save-draft.ts';
import { latestGuides } from '../../../storage/guides/latest-guides.ts';
import { startGuide } from '../../../storage/runs/start-guide.ts';
import { refreshStages } from '../refresh-stage.ts';
import { withDatabase } from '../worker-context.ts';
import type { PageHandlers } from './page-handlers.ts';

const gone: Result<never> = {
  ok: false,
  error: { code: 'not-found', reason: 'draft-deleted', message: 'This draft was deleted.' },
};

/** The author's drafts: from the first step to publication. */
export const draftRequests = {
  'drafts/list': context =>
    withDatabase(context, async database => {
      const published = new Map((await latestGuides(database)).map(guide => [guide.id, guide.version]));
      const drafts = await database.drafts.toArray();
      const entries = drafts.map((draft): DraftEntry => {
        const version = published.get(draft.id);
        return {
          id: draft.id,
          title: draft.title[draft.defaultLocale] ?? '',
          steps: draft.steps.length,
          updatedAt: draft.updatedAt,
          ...(version === undefined ? {} : { published: version }),
        };
      });
      return { ok: true, value: entries.sort((a, b) => b.updatedAt - a.updatedAt) };
    }),
  'drafts/create': (context, { title }) =>
    withDatabase(context, async database => {
      const locale = contentLocale(context.languages[0] ?? 'en');
      return { ok: true, value: await createDraft(database, { title, locale, now: context.now() }) };
    }),
  'drafts/get': (context, { id }) =>
    withDatabase(context, async database => {
      const draft = await database.drafts.get(id);
      return draft ? { ok: true, value: draft } : gone;
    }),
  'drafts/save': (context, { draft }) =>
    withDatabase(context, database => saveDraft(database, draft, context.now())),
  'drafts/remove': (context, { id }) =>
    withDatabase(context, async database => {
      await removeDraft(database, id);
      return { ok: true, value: null };
    }),
  'drafts/edit': (context, { guide }) =>
    withDatabase(context, async database => {
      const draft = await editGuide(database, guide, context.now());
      return draft ? { ok: true, value: draft } : gone;
    }),
  'drafts/preview': (context, { id }) =>
    withDatabase(context, async database => {
      const draft = await database.drafts.get(id);
      if (!draft) return gone;
      const { revision: _, updatedAt, ...content } = draft;
      const guide: Guide = { ...content, version: 1, publishedAt: updatedAt };
      const run = await startGuide(database, { guide, by: 'person', now: context.now(), preview: true });
      if (!run) {
        const message = 'This draft has no steps. Record or add one to preview it.';
        return {
          ok: false,
          error: { code: 'invalid', reason: 'draft-without-steps', message, path: 'guide.steps' },
        };
      }
      await refreshStages(context);
      return { ok: true, value: null };
    }),
  'drafts/publish': (context, { id }) =>
    withDatabase(context, async database => {
      const published = await publishDraft(database, id, context.now());
      if (published.ok) void context.sync.run('due');
      return published;
    }),
} satisfies Partial<PageHandlers>;
