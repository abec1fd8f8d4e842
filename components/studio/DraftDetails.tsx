import type { Failure } from '../../guides/contracts/result.ts';
import type { Draft } from '../../guides/schema/guide.ts';
import { Section } from '../shared/Section.tsx';
import { TextField } from '../shared/TextField.tsx';
import { usePage } from '../shared/use-page.ts';
import { CheckField } from './fields/CheckField.tsx';
import { LauncherList } from './LauncherList.tsx';
import { PatternList } from './PatternList.tsx';
import { problemAt } from './problem-at.ts';
import { setLanguage } from './set-language.ts';
import { setOptional } from './set-optional.ts';

/** Changes a draft. */
export type ChangeDraft = (edit: (draft: Draft) => Draft) => void;

/** What the guide is called, what it is for, and where it is offered. */
export const DraftDetails = ({
  draft,
  locale,
  failure,
  change,
}: {
  draft: Draft;
  locale: string;
  failure: Failure | undefined;
  change: ChangeDraft;
}) => {
  const { words } = usePage();
  const other = locale === draft.defaultLocale ? undefined : draft.defaultLocale;
  return (
    <Section heading={words.studio.details}>
      <TextField
        label={words.studio.title}
        value={draft.title[locale] ?? ''}
        placeholder={(other && draft.title[other]) || undefined}
        problem={problemAt(failure, 'title')}
        lang={locale}
        dir="auto"
        maxLength={300}
        onInput={title =>
          change(before => ({
            ...before,
            title: setLanguage(before.title, locale, title) ?? { [locale]: '' },
          }))
        }
      />
      <TextField
        label={words.studio.summary}
        hint={words.studio.summaryHint}
        value={draft.summary?.[locale] ?? ''}
        placeholder={(other && draft.summary?.[other]) || undefined}
        problem={problemAt(failure, 'summary')}
        lang={locale}
        dir="auto"
        maxLength={300}
        onInput={summary =>
          change(before => setOptional(before, 'summary', setLanguage(before.summary, locale, summary)))
        }
      />
      <PatternList
        heading={words.studio.pages}
        hint={words.studio.pagesHint}
        patterns={draft.pages}
        problemAt={index => problemAt(failure, `pages[${index}]`)}
        onChange={pages => change(before => ({ ...before, pages }))}
      />
      <LauncherList draft={draft} locale={locale} failure={failure} change={change} />
      <CheckField
        label={words.steps.allowActions}
        checked={draft.allowActions ?? false}
        onChange={checked => change(before => setOptional(before, 'allowActions', checked || undefined))}
      />
    </Section>
  );
};
