import { unreadableAccents } from '../../guides/theme/unreadable-accents.ts';
import { Problem } from '../shared/Problem.tsx';
import { Section } from '../shared/Section.tsx';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import { LookFields } from './LookFields.tsx';
import { LookSample } from './LookSample.tsx';
import { useChosenTheme } from './use-chosen-theme.ts';

/** How offers, steps and lessons look in pages: to be chosen where the organisation has not decided. */
export const LookSection = () => {
  const { words } = usePage();
  const text = words.options.look;
  const { value: look, failure, reload } = useRequest('theme/get', undefined);
  const { theme, show, save } = useChosenTheme(look?.theme);
  return (
    <Section heading={text.heading} text={text.text}>
      {failure && <Problem failure={failure} retry={reload} />}
      {look && (
        <>
          {look.by === 'policy' && <p class="notice">{words.options.policyText}</p>}
          <div class="looks">
            {look.by === 'person' && <LookFields theme={theme} onTry={show} onChange={save} />}
            <LookSample theme={theme} />
          </div>
          {look.by === 'person' && Object.keys(theme).length > 0 && (
            <>
              <div class="row">
                <button type="button" class="button" onClick={() => save({})}>
                  {text.reset}
                </button>
              </div>
              {unreadableAccents(theme).length === 0 && (
                <details>
                  <summary>{text.forPolicy}</summary>
                  <p class="muted small">{text.forPolicyText}</p>
                  {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what may be wider than the window is scrolled by keys, too */}
                  <pre class="code" dir="ltr" tabIndex={0}>
                    {JSON.stringify({ theme }, null, 2)}
                  </pre>
                </details>
              )}
            </>
          )}
        </>
      )}
    </Section>
  );
};
