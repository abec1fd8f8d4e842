import { PauseControl } from '../shared/PauseControl.tsx';
import { StatusGate } from '../shared/StatusGate.tsx';
import { ToastArea } from '../shared/ToastArea.tsx';
import { usePage } from '../shared/use-page.ts';
import { AppliesHere } from './AppliesHere.tsx';
import { ConsentCard } from './ConsentCard.tsx';
import { HubLinks } from './HubLinks.tsx';
import { LibrarySearch } from './LibrarySearch.tsx';
import { RunList } from './RunList.tsx';
import { SiteCard } from './SiteCard.tsx';
import { StateLine } from './StateLine.tsx';
import { useActiveTab } from './use-active-tab.ts';
import { useHere } from './use-here.ts';

/** The side panel: what Handrail can do on the page in front, and everything else one click away. */
export const HubPage = () => {
  const { words } = usePage();
  const tab = useActiveTab();
  const { here, reload } = useHere(tab);

  return (
    <ToastArea>
      <header class="hub-head">
        <h1 class="brand">
          <img class="brand__mark" src="/icon/handrail.svg" alt="" width="24" height="24" />
          {words.shared.handrail}
        </h1>
      </header>
      <main class="hub">
        <StatusGate>
          {status => {
            const agreed = status.consent === 'given' || status.consent === 'managed';
            return (
              <>
                <StateLine status={status} here={here} />
                {!agreed && <ConsentCard status={status} />}
                {status.consent === 'managed' && status.policy.notice && (
                  <p class="notice">{status.policy.notice}</p>
                )}
                {agreed && here && (
                  <>
                    <SiteCard here={here} onChanged={reload} />
                    {tab && <RunList runs={here.runs} tab={tab.id} />}
                    {tab && here.granted && <AppliesHere entries={here.entries} tab={tab.id} />}
                    <LibrarySearch tab={tab && here.granted ? tab.id : null} />
                  </>
                )}
                {agreed && <PauseControl status={status} />}
              </>
            );
          }}
        </StatusGate>
        <HubLinks />
      </main>
    </ToastArea>
  );
};
