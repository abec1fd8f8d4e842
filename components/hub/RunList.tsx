import type { Here } from '../../guides/contracts/page-to-worker.ts';
import { fill } from '../shared/fill.ts';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';

/** Runs that are not at their end, to go on with or to leave. */
export const RunList = ({ runs, tab }: { runs: Here['runs']; tab: number }) => {
  const { words, platform } = usePage();
  const act = useAction();
  if (runs.length === 0) return null;
  return (
    <section aria-labelledby="runs-heading">
      <h2 id="runs-heading">{words.hub.runs}</h2>
      <ul class="list">
        {runs.map(run => (
          <li key={run.id} class="card">
            <h3 dir="auto">{run.title}</h3>
            <p class="muted">
              {fill(words.hub.progress, { number: run.number, length: run.length })}
              {run.status === 'paused' && ` · ${words.hub.paused}`}
            </p>
            <progress
              class="progress"
              max={run.length}
              value={run.number - 1}
              aria-label={fill(words.hub.progressOf, { title: run.title })}
            />
            <div class="row">
              <button
                type="button"
                class="button button--primary"
                aria-label={fill(words.hub.resumeOf, { title: run.title })}
                onClick={() =>
                  void act('run/resume', { run: run.id, tab }).then(answer => answer && platform.showTab(tab))
                }
              >
                {words.hub.resume}
              </button>
              <button
                type="button"
                class="button"
                aria-label={fill(words.hub.leaveOf, { title: run.title })}
                onClick={() => void act('run/leave', { run: run.id })}
              >
                {words.hub.leave}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
