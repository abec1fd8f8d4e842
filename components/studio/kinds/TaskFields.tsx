import type { Condition } from '../../../guides/schema/condition.ts';
import type { StepOf } from '../../../guides/schema/step.ts';
import { fill } from '../../shared/fill.ts';
import { localized } from '../../shared/localized.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { usePage } from '../../shared/use-page.ts';
import { ConditionFields } from '../conditions/ConditionFields.tsx';
import { CheckField } from '../fields/CheckField.tsx';
import { LocalTextField } from '../fields/LocalTextField.tsx';
import { setOptional } from '../set-optional.ts';
import { useKept } from '../use-kept.ts';
import type { KindEditor } from './kind-editor.ts';

type Task = StepOf<'checklist'>['tasks'][number];

/** One task of a checklist: what to do, the guide that helps, and when it is done. */
export const TaskFields = ({
  editor: { step, source, guides },
  task,
  number,
  problemAt,
  onChange,
  onRemove,
}: {
  editor: KindEditor<StepOf<'checklist'>>;
  task: Task;
  /** 1 for the first. */
  number: number;
  /** What is wrong at a field of the task, such as `.text`. */
  problemAt: (field: string) => string | undefined;
  onChange: (task: Task) => void;
  /** Missing for the last task, which stays. */
  onRemove: (() => void) | undefined;
}) => {
  const { words, formats } = usePage();
  const text = words.steps.tasks;
  const name = fill(text.task, { number: formats.number(number) });
  const place = `${step.id}/tasks/${task.id}`;
  const kept = useKept<Condition>(place);
  const { draft, locale } = source;
  const inner = problemAt('.text') ?? problemAt('.guide') ?? problemAt('.doneWhen');
  return (
    <fieldset class="plain branch">
      <legend>{name}</legend>
      {!inner && problemAt('') && <p class="field__problem">{problemAt('')}</p>}
      <LocalTextField
        label={text.text}
        problem={problemAt('.text')}
        texts={task.text}
        locale={locale}
        defaultLocale={draft.defaultLocale}
        onChange={texts => onChange({ ...task, text: texts })}
      />
      <SelectField
        label={text.guide}
        problem={problemAt('.guide')}
        value={task.guide ?? ''}
        missing={text.missing}
        options={[
          { value: '', label: text.noGuide },
          ...guides
            .filter(({ id }) => id !== draft.id)
            .map(guide => ({
              value: guide.id,
              label: localized(guide.title, formats.locale, guide.defaultLocale) ?? words.studio.untitled,
            })),
        ]}
        onChange={guide => onChange(setOptional(task, 'guide', guide || undefined))}
      />
      <CheckField
        label={text.doneWhen}
        checked={task.doneWhen !== undefined}
        onChange={checked => {
          if (task.doneWhen) kept.keep('doneWhen', task.doneWhen);
          const fresh = kept.recall('doneWhen') ?? { kind: 'page', page: step.page };
          onChange(setOptional(task, 'doneWhen', checked ? fresh : undefined));
        }}
      />
      {task.doneWhen && (
        <ConditionFields
          condition={task.doneWhen}
          source={source}
          place={`${place}/doneWhen`}
          problemAt={deeper => problemAt(`.doneWhen${deeper}`)}
          onChange={doneWhen => onChange({ ...task, doneWhen })}
        />
      )}
      {onRemove && (
        <button
          type="button"
          class="button"
          aria-label={fill(words.studio.removeOf, { title: name })}
          onClick={onRemove}
        >
          {words.studio.remove}
        </button>
      )}
    </fieldset>
  );
};
