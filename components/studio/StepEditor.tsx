import type { Failure } from '../../guides/contracts/result.ts';
import type { Draft } from '../../guides/schema/guide.ts';
import type { Step } from '../../guides/schema/step.ts';
import { MarkdownField } from '../shared/MarkdownField.tsx';
import { PictureView } from '../shared/PictureView.tsx';
import { plainTextOf } from '../shared/plain-text-of.ts';
import { TextField } from '../shared/TextField.tsx';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import { BranchList } from './BranchList.tsx';
import { CheckField } from './fields/CheckField.tsx';
import { LessonField } from './fields/LessonField.tsx';
import { PlaceField } from './fields/PlaceField.tsx';
import { askText } from './kinds/ask-text.ts';
import { KindField } from './kinds/KindField.tsx';
import { KindFields } from './kinds/KindFields.tsx';
import { OtherwiseFields } from './OtherwiseFields.tsx';
import { problemAt } from './problem-at.ts';
import { SkipFields } from './SkipFields.tsx';
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
  onAllowActions,
  onPick,
}: {
  step: Step;
  index: number;
  draft: Draft;
  locale: string;
  failure: Failure | undefined;
  onChange: (step: Step) => void;
  onAllowActions: () => void;
  /** The author wants to point at a new place in a page. */
  onPick: () => void;
}) => {
  const { words, formats } = usePage();
  const { value: lessons = [] } = useRequest('lessons/list', undefined);
  const { value: guides = [] } = useRequest('guides/list', undefined);
  const at = (field: string): string | undefined => problemAt(failure, `steps[${index}].${field}`);
  const inMain = (texts: Step['note']): string =>
    locale === draft.defaultLocale ? '' : plainTextOf(texts?.[draft.defaultLocale] ?? []);
  const source = { draft, locale, lessons, answered: index };
  const ownsLesson = step.kind === 'lesson' || step.kind === 'question';

  return (
    <div class="stack">
      <KindField
        step={step}
        source={{
          page: step.page,
          locale,
          lessons,
          askText: askText(words.steps.ask.start, formats.locale, locale),
        }}
        problem={at('kind')}
        onChange={onChange}
      />
      {'target' in step && (
        <div class="stack">
          <PlaceField
            label={words.steps.place}
            hint={words.steps.placeHint}
            problem={at('target')}
            target={step.target}
            draft={draft}
            locale={locale}
            onChange={({ target, page }) => onChange({ ...step, target, page })}
          />
          <button type="button" class="button step__pick" onClick={onPick}>
            {words.studio.pick.again}
          </button>
        </div>
      )}
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
      <KindFields
        key={step.kind}
        step={step}
        index={index}
        source={source}
        guides={guides}
        at={at}
        onChange={onChange}
        onAllowActions={onAllowActions}
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
      {!ownsLesson && (
        <LessonField
          label={words.studio.lesson}
          problem={at('lesson')}
          value={step.lesson}
          lessons={lessons}
          none
          onChange={lesson => onChange(setOptional(step, 'lesson', lesson))}
        />
      )}
      <CheckField
        label={words.studio.optionalText}
        checked={step.optional ?? false}
        onChange={checked => onChange(setOptional(step, 'optional', checked || undefined))}
      />
      <SkipFields step={step} source={source} at={at} onChange={onChange} />
      {'target' in step && (
        <OtherwiseFields step={step} index={index} source={source} at={at} onChange={onChange} />
      )}
      {(step.kind !== 'end' || step.branches) && (
        <BranchList
          step={step}
          index={index}
          source={source}
          at={at}
          onChange={branches =>
            onChange(
              step.kind === 'branch'
                ? { ...step, branches }
                : setOptional(step, 'branches', branches.length > 0 ? branches : undefined),
            )
          }
        />
      )}
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
