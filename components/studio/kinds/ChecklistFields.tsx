import type { StepOf } from '../../../guides/schema/step.ts';
import { usePage } from '../../shared/use-page.ts';
import type { KindEditor } from './kind-editor.ts';
import { TaskFields } from './TaskFields.tsx';

/** The most tasks of one checklist; see the schema. */
const mostTasks = 20;

/** The tasks of a checklist. */
export const ChecklistFields = (editor: KindEditor<StepOf<'checklist'>>) => {
  const { words } = usePage();
  const { step, source, at, onChange } = editor;
  const text = words.steps.tasks;
  const { tasks } = step;
  return (
    <fieldset class="plain branches">
      <legend>{text.heading}</legend>
      <p class="field__hint">{text.hint}</p>
      {tasks.map((task, index) => (
        <TaskFields
          key={task.id}
          editor={editor}
          task={task}
          number={index + 1}
          problemAt={field => at(`tasks[${index}]${field}`)}
          onChange={next => onChange({ ...step, tasks: tasks.map(old => (old.id === next.id ? next : old)) })}
          onRemove={
            tasks.length > 1
              ? () => onChange({ ...step, tasks: tasks.filter(({ id }) => id !== task.id) })
              : undefined
          }
        />
      ))}
      <button
        type="button"
        class="button"
        disabled={tasks.length >= mostTasks}
        onClick={() =>
          onChange({
            ...step,
            tasks: [...tasks, { id: crypto.randomUUID(), text: { [source.locale]: '' } }],
          })
        }
      >
        {text.add}
      </button>
    </fieldset>
  );
};
