import type { Failure } from '../../guides/contracts/result.ts';
import type { Draft } from '../../guides/schema/guide.ts';
import type { Step } from '../../guides/schema/step.ts';
import { localized } from '../shared/localized.ts';
import { MarkdownField } from '../shared/MarkdownField.tsx';
import { PictureView } from '../shared/PictureView.tsx';
import { plainTextOf } from '../shared/plain-text-of.ts';
import { TextField } from '../shared/TextField.tsx';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import { AdvanceFields } from './AdvanceFields.tsx';
import { BranchList } from './BranchList.tsx';
import { problemAt } from './problem-at.ts';
import { setLanguage } from './set-language.ts';
import { setOptional } from './set-optional.ts';

/** The fields of one step. */
export const StepEditor = ({
  step,
  index,
  draft,
  locale,
  failure,
  onChange,
}: {
  step: Step;
  index: number;
  draft: Draft;
  locale: string;
  failure: Failure | undefined;
  onChange: (step: Step) => void;
}) => {
  const { words, formats } = usePage();
  const { value: lessons } = useRequest('lessons/list', undefined);
  const at = (field: string): string | undefined => problemAt(failure, `steps[${index}].${field}`);
  const inMain = (texts: Step['note']): string =>
    locale === draft.defaultLocale ? '' : plainTextOf(texts?.[draft.defaultLocale] ?? []);

  return (
    <div class="stack">
      <MarkdownField
        key={`text/${locale}`}
        label={words.studio.text}
        problem={at('text')}
        lang={locale}
        placeholder={inMain(step.text)}
        value={step.text[locale] ?? []}
        onChange={text =>
          onChange({ ...step, text: setLanguage(step.text, locale, text) ?? { [locale]: [] } })
        }
      />
      <MarkdownField
        key={`note/${locale}`}
        label={words.studio.note}
        problem={at('note')}
        lang={locale}
        placeholder={inMain(step.note)}
        rows={2}
        value={step.note?.[locale] ?? []}
        onChange={note => onChange(setOptional(step, 'note', setLanguage(step.note, locale, note)))}
      />
      <TextField
        label={words.studio.page}
        hint={words.studio.pageHint}
        problem={at('page')}
        value={step.page}
        dir="ltr"
        maxLength={500}
        onCommit={page => onChange({ ...step, page: page.trim() })}
      />
      {step.kind === 'callout' && (
        <AdvanceFields
          advance={step.advance}
          problem={at('advance')}
          onChange={advance => onChange({ ...step, advance })}
        />
      )}
      <label class="field">
        {words.studio.lesson}
        <select
          value={step.lesson ?? ''}
          aria-invalid={at('lesson') ? true : undefined}
          onChange={event => onChange(setOptional(step, 'lesson', event.currentTarget.value || undefined))}
        >
          {step.kind !== 'lesson' && step.kind !== 'question' && (
            <option value="">{words.studio.noLesson}</option>
          )}
          {lessons?.map(lesson => (
            <option key={lesson.id} value={lesson.id}>
              {localized(lesson.title, formats.locale, lesson.defaultLocale)}
            </option>
          ))}
          {step.lesson && lessons && !lessons.some(({ id }) => id === step.lesson) && (
            <option value={step.lesson}>{words.studio.missingLesson}</option>
          )}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={step.optional ?? false}
          onChange={event =>
            onChange(setOptional(step, 'optional', event.currentTarget.checked || undefined))
          }
        />
        {words.studio.optionalText}
      </label>
      <BranchList
        step={step}
        later={draft.steps.slice(index + 1)}
        draft={draft}
        lessons={lessons ?? []}
        problemAt={branch => at(`branches[${branch}]`)}
        onChange={branches =>
          onChange(
            step.kind === 'branch'
              ? { ...step, branches }
              : setOptional(step, 'branches', branches.length > 0 ? branches : undefined),
          )
        }
      />
      {step.picture && (
        <figure class="step__figure">
          <PictureView id={step.picture} description={words.studio.pictureOf} />
          <figcaption>
            <button
              type="button"
              class="button"
              onClick={() => onChange(setOptional(step, 'picture', undefined))}
            >
              {words.studio.removePicture}
            </button>
          </figcaption>
        </figure>
      )}
    </div>
  );
};
