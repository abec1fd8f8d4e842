import type { Here } from '../../guides/contracts/page-to-worker.ts';
import { fill } from '../shared/fill.ts';
import { siteName } from '../shared/site-name.ts';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';
import { useToast } from '../shared/use-toast.ts';

/** The site in front, and the switch that lets Handrail work on it. */
export const SiteCard = ({ here, onChanged }: { here: Here; onChanged: () => void }) => {
  const { words, platform } = usePage();
  const act = useAction();
  const toast = useToast();
  const { site } = here;
  if (!site)
    return (
      <section class="card" aria-labelledby="site-heading">
        <h2 id="site-heading">{words.hub.noSite}</h2>
        <p>{words.hub.noSiteText}</p>
      </section>
    );
  const values = { site: siteName(site) };

  const afterwards = async (changed: boolean, refusal: string): Promise<void> => {
    if (!changed) return toast({ text: fill(refusal, values), tone: 'problem' });
    await act('sites/changed', undefined);
    onChanged();
  };

  return (
    <section class="card" aria-labelledby="site-heading">
      <h2 id="site-heading" class="break">
        {values.site}
      </h2>
      <p>{here.granted ? words.hub.siteOn : words.hub.siteOff}</p>
      {here.granted ? (
        <button
          type="button"
          class="button"
          onClick={() =>
            void platform.removeSite(site).then(
              gone => afterwards(gone, words.hub.siteKept),
              () => afterwards(false, words.hub.siteKept),
            )
          }
        >
          {words.hub.stopHere}
        </button>
      ) : (
        <button
          type="button"
          class="button button--primary"
          // The browser's question opens only straight from the click: nothing may be awaited before it.
          onClick={() =>
            void platform.requestSite(site).then(
              given => afterwards(given, words.hub.siteNotGiven),
              () => afterwards(false, words.hub.siteNotGiven),
            )
          }
        >
          {words.hub.workHere}
        </button>
      )}
    </section>
  );
};
