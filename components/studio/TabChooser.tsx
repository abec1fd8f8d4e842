import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../shared/Dialog.tsx';
import { fill } from '../shared/fill.ts';
import type { OpenTab } from '../shared/page-platform.ts';
import { siteName } from '../shared/site-name.ts';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';

/** Asks for an open tab, and for access to its site where that is still to be given. */
export const TabChooser = ({
  title,
  confirm,
  hint,
  onChoose,
  onClose,
}: {
  title: string;
  /** The word on the button that goes on. */
  confirm: string;
  /** What to know before. */
  hint?: string | undefined;
  onChoose: (tab: number) => void;
  onClose: () => void;
}) => {
  const { words, platform } = usePage();
  const act = useAction();
  const [tabs, setTabs] = useState<OpenTab[]>();
  const [chosen, setChosen] = useState<number>();
  const [refused, setRefused] = useState(false);
  const { value: here } = useRequest('here/get', chosen === undefined ? 'wait' : { tab: chosen });

  useEffect(() => {
    const look = (): void => {
      void platform.openTabs().then(open => {
        setTabs(open);
        setChosen(before => (open.some(tab => tab.id === before) ? before : open[0]?.id));
      });
    };
    look();
    return platform.onTabChange(look);
  }, [platform]);

  const go = async (permission: Promise<boolean>): Promise<void> => {
    const granted = await permission.catch(() => false);
    setRefused(!granted);
    if (!granted || chosen === undefined) return;
    if (!here?.granted) await act('sites/changed', undefined);
    onChoose(chosen);
  };

  const site = here?.site;
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <button
          type="button"
          class="button button--primary"
          disabled={!site}
          // The browser's question opens only straight from the click: nothing may be awaited before it.
          onClick={() => site && void go(here.granted ? Promise.resolve(true) : platform.requestSite(site))}
        >
          {confirm}
        </button>
      }
    >
      {hint && <p class="muted">{hint}</p>}
      {tabs?.length === 0 && <p>{words.studio.noTabs}</p>}
      <fieldset class="choices">
        <legend class="visually-hidden">{title}</legend>
        {tabs?.map(tab => (
          <label key={tab.id} class="choice">
            <input
              type="radio"
              name="tab"
              checked={tab.id === chosen}
              onChange={() => {
                setRefused(false);
                setChosen(tab.id);
              }}
            />
            <span class="choice__text">
              <span dir="auto">{tab.title || words.studio.unknownTab}</span>
              {tab.address && <span class="muted break">{siteName(tab.address)}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status">
        {here && !site && words.studio.tabImpossible}
        {site && !here.granted && fill(words.studio.tabAsks, { site: siteName(site) })}
      </p>
      <p role="status">{refused && site && fill(words.hub.siteNotGiven, { site: siteName(site) })}</p>
    </Dialog>
  );
};
