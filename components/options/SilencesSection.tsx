import { EmptyState } from '../shared/EmptyState.tsx';
import { fill } from '../shared/fill.ts';
import { Problem } from '../shared/Problem.tsx';
import { Section } from '../shared/Section.tsx';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';

/** What the person asked not to be offered, each to be taken back. */
export const SilencesSection = () => {
  const { words, formats } = usePage();
  const act = useAction();
  const { value: silences, failure, reload } = useRequest('silences/list', undefined);
  return (
    <Section heading={words.options.silences} text={words.options.silencesText}>
      {failure && <Problem failure={failure} retry={reload} />}
      {silences?.length === 0 && <EmptyState text={words.options.noSilences} />}
      {silences && silences.length > 0 && (
        <ul class="list list--lines">
          {silences.map(({ key, scope, label, until }) => (
            <li key={key} class="line">
              <span class="line__text" dir="auto">
                {label || words.options.silenceScope[scope]}
                <span class="muted">
                  {words.options.silenceScope[scope]}
                  {until !== undefined &&
                    ` · ${fill(words.options.until, { time: formats.dateTime(until) })}`}
                </span>
              </span>
              <button
                type="button"
                class="button"
                aria-label={fill(words.options.takeBackOf, {
                  label: label || words.options.silenceScope[scope],
                })}
                onClick={() => void act('silences/remove', { key }, words.options.takenBack)}
              >
                {words.options.takeBack}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
