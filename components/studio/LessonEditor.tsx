import { useState } from 'preact/hooks';
import type { Failure } from '../../guides/contracts/result.ts';
import type { Card } from '../../guides/schema/lesson.ts';
import { fill } from '../shared/fill.ts';
import { Section } from '../shared/Section.tsx';
import { TextField } from '../shared/TextField.tsx';
import { usePage } from '../shared/use-page.ts';
import { useToast } from '../shared/use-toast.ts';
import { CardList } from './CardList.tsx';
import { LanguageChooser } from './LanguageChooser.tsx';
import type { LessonDraft } from './lesson-draft.ts';
import { PatternList } from './PatternList.tsx';
import { problemAt } from './problem-at.ts';
import { setLanguage } from './set-language.ts';
import type { UnpublishedLessons } from './use-unpublished-lessons.ts';

/** The fields of a lesson, and the button that publishes it. */
export const LessonEditor = ({
  place,
  stored,
  version,
  unpublished,
}: {
  /** The name under which changes are kept until they are published. */
  place: string;
  stored: LessonDraft;
  /** The latest version that is published; 0 for a new lesson. */
  version: number;
  unpublished: UnpublishedLessons;
}) => {
  const { words, client, formats } = usePage();
  const toast = useToast();
  const [chosen, setChosen] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const changed = unpublished.get(place);
  const { lesson, over } = changed ?? { lesson: stored, over: version };
  const isOvertaken = version > over;
  const change = (edit: (lesson: LessonDraft) => LessonDraft): void =>
    unpublished.change(place, { lesson: stored, over: version }, edit);
  const locale = chosen ?? lesson.defaultLocale;

  const publish = async (over: number): Promise<void> => {
    setFailure(undefined);
    const answer = await client.request('lessons/save', { lesson, over });
    if (!answer.ok) return setFailure(answer.error);
    unpublished.forget(place);
    toast({ text: fill(words.studio.publishedNow, { version: formats.number(answer.value.version) }) });
    location.hash = '#/';
  };

  return (
    <>
      <div class="editor-head">
        <h2 dir="auto">
          {lesson.title[locale] || lesson.title[lesson.defaultLocale] || words.lesson.untitled}
        </h2>
        <div class="row">
          {changed && <span class="muted">{words.lesson.unpublished}</span>}
          <button
            type="button"
            class="button button--primary"
            disabled={isOvertaken || (!changed && version > 0)}
            onClick={() => void publish(over)}
          >
            {words.lesson.publish}
          </button>
        </div>
      </div>
      {failure && !(isOvertaken && failure.reason === 'lesson-newer') && (
        <p class="notice notice--problem" role="alert">
          {failure.message}
        </p>
      )}
      {isOvertaken && (
        <div class="notice notice--problem" role="alert">
          <p>{fill(words.lesson.newer, { version: formats.number(version) })}</p>
          <div class="row">
            <button type="button" class="button button--primary" onClick={() => void publish(version)}>
              {words.lesson.publishAfter}
            </button>
            <button type="button" class="button" onClick={() => unpublished.forget(place)}>
              {words.studio.takeStored}
            </button>
          </div>
        </div>
      )}
      <LanguageChooser
        locale={locale}
        defaultLocale={lesson.defaultLocale}
        used={Object.keys(lesson.title)}
        onChoose={setChosen}
      />
      <Section heading={words.studio.details}>
        <TextField
          label={words.studio.title}
          value={lesson.title[locale] ?? ''}
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
        <PatternList
          heading={words.studio.pages}
          hint={words.lesson.pagesHint}
          patterns={lesson.pages}
          problemAt={index => problemAt(failure, `pages[${index}]`)}
          onChange={pages => change(before => ({ ...before, pages }))}
        />
      </Section>
      <CardList
        cards={lesson.cards}
        locale={locale}
        defaultLocale={lesson.defaultLocale}
        failure={failure}
        change={(edit: (cards: Card[]) => Card[]) =>
          change(before => ({ ...before, cards: edit(before.cards) }))
        }
      />
    </>
  );
};
