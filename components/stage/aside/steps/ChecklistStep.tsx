import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../../shared/fill.ts';
import { Icon } from '../../Icon.tsx';
import { trusted } from '../../trusted.ts';
import { asideIcons } from '../aside-icons.ts';
import { useNoted } from '../use-noted.ts';
import { DoneButton } from './DoneButton.tsx';
import { StepCard } from './StepCard.tsx';
import type { StepProps } from './step-props.ts';
import { useShown } from './use-shown.ts';

/** Several things to do in any order. They tick themselves when they are done. */
export const ChecklistStep = (props: StepProps<'checklist'>) => {
  const { run, words, tools, step } = props;
  const own = words.steps;
  const all = step.tasks.length;
  const done = step.tasks.filter(task => task.done).length;
  const progress = fill(own.tasksDone, { done, all });
  useNoted(props);
  useShown(props, { more: progress });
  const before = useRef(done);
  useEffect(() => {
    if (done > before.current) tools.announce(progress);
    before.current = done;
  }, [done]);
  const more = (
    <div class="more">
      <p class="because">{progress}</p>
      <ul class="tasks">
        {step.tasks.map(task => (
          <li key={task.id} class={task.done ? 'task done' : 'task'}>
            <span class="dot">{task.done && <Icon path={asideIcons.check} />}</span>
            <span class="grow" dir="auto">
              {task.text}
            </span>
            {task.done && <span class="unseen">{own.taskDone}</span>}
            {task.guide !== undefined && !task.done && (
              <button
                type="button"
                class="plain"
                aria-label={fill(own.startTask, { task: task.text })}
                onClick={trusted(() =>
                  tools.say({
                    type: 'stage/task-started',
                    run: run.id,
                    revision: run.revision,
                    task: task.id,
                  }),
                )}
              >
                {own.start}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <StepCard {...props} more={more}>
      <DoneButton
        {...props}
        text={run.step.number < run.length ? words.next : words.finish}
        main={done === all}
      />
    </StepCard>
  );
};
