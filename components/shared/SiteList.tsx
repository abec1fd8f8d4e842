import type { Site } from '../../guides/contracts/page-to-worker.ts';
import { fill } from './fill.ts';
import { siteName } from './site-name.ts';
import { useAction } from './use-action.ts';
import { usePage } from './use-page.ts';
import { useToast } from './use-toast.ts';

/** Sites with the button that gives or takes back access to each. */
export const SiteList = ({ sites }: { sites: Site[] }) => {
  const { words, platform } = usePage();
  const act = useAction();
  const toast = useToast();
  const settle = async (change: Promise<boolean>, refusal: string, site: string): Promise<void> => {
    const changed = await change.catch(() => false);
    if (changed) await act('sites/changed', undefined);
    else toast({ text: fill(refusal, { site }), tone: 'problem' });
  };

  return (
    <ul class="list list--lines">
      {sites.map(({ pattern, state, by }) => {
        const site = siteName(pattern);
        return (
          <li key={pattern} class="line">
            <span class="line__text break">
              {site}
              {by === 'policy' && <span class="badge">{words.shared.byPolicy}</span>}
            </span>
            {state === 'granted' ? (
              <button
                type="button"
                class="button"
                aria-label={fill(words.options.removeSiteOf, { site })}
                onClick={() => void settle(platform.removeSite(pattern), words.hub.siteKept, site)}
              >
                {words.options.removeSite}
              </button>
            ) : (
              <button
                type="button"
                class="button button--primary"
                aria-label={fill(words.options.allowSiteOf, { site })}
                onClick={() => void settle(platform.requestSite(pattern), words.hub.siteNotGiven, site)}
              >
                {words.options.allowSite}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
};
