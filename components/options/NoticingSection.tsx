import { fill } from '../shared/fill.ts';
import { Problem } from '../shared/Problem.tsx';
import { Section } from '../shared/Section.tsx';
import { siteName } from '../shared/site-name.ts';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import { Switch } from './Switch.tsx';

/** What is noticed and where: a switch for each kind of struggle and for each site. */
export const NoticingSection = () => {
  const { words } = usePage();
  const act = useAction();
  const { value: restraint, failure, reload } = useRequest('restraint/get', undefined);
  return (
    <Section heading={words.options.noticing} text={words.options.noticingText}>
      {failure && <Problem failure={failure} retry={reload} />}
      {restraint && (
        <>
          <fieldset class="plain stack">
            <legend>{words.options.kindsHeading}</legend>
            <div class="switches">
              {restraint.kinds.map(({ kind, off, by }) => (
                <Switch
                  key={kind}
                  on={!off}
                  label={words.shared.kinds[kind]}
                  {...(by === 'policy' ? { fixed: words.shared.byPolicy } : {})}
                  onChange={on => act('restraint/kind', { kind, off: !on })}
                />
              ))}
            </div>
          </fieldset>
          <fieldset class="plain stack">
            <legend>{words.options.sitesHeading}</legend>
            {restraint.sites.length === 0 && <p class="muted">{words.options.noSwitchSites}</p>}
            <div class="switches">
              {restraint.sites.map(({ pattern, off }) => (
                <Switch
                  key={pattern}
                  on={!off}
                  label={fill(words.options.siteSwitch, { site: siteName(pattern) })}
                  onChange={on => act('restraint/site', { pattern, off: !on })}
                />
              ))}
            </div>
          </fieldset>
        </>
      )}
    </Section>
  );
};
