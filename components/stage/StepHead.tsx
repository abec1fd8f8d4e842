import { Icon } from './Icon.tsx';
import { progressOf } from './progress-of.ts';
import type { RunProps } from './run-props.ts';
import { shortcutOf } from './shortcut-of.ts';
import { stageIcons } from './stage-icons.ts';
import { trusted } from './trusted.ts';

/** The top line of a step's card: how far it is, and the ways out. */
export const StepHead = ({ run, words, tools }: RunProps) => {
  const told = { run: run.id, revision: run.revision };
  const way = (type: 'stage/run-paused' | 'stage/run-left', icon: 'pause' | 'close', name: string) => (
    <button
      type="button"
      class="icon"
      aria-label={name}
      title={name}
      onClick={trusted(() => {
        tools.say({ type, ...told });
        tools.leaveFocus();
      })}
    >
      <Icon path={stageIcons[icon]} />
    </button>
  );
  return (
    <div class="head">
      <p class="progress" title={shortcutOf(words)}>
        <span>{progressOf(run, words)}</span>
        {run.preview && <span class="badge">{words.preview}</span>}
        <span class="unseen">
          {run.title}. {shortcutOf(words)}
        </span>
      </p>
      {way('stage/run-paused', 'pause', words.pause)}
      {way('stage/run-left', 'close', words.leave)}
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${(100 * run.step.number) / Math.max(1, run.length)}%` }} />
      </span>
    </div>
  );
};
