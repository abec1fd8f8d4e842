import { useEffect, useState } from 'preact/hooks';
import type { OpenTab } from '../shared/page-platform.ts';
import { usePage } from '../shared/use-page.ts';

/** The tab in front, kept up to date as the person turns to another; null where there is none, undefined at first. */
export const useActiveTab = (): OpenTab | null | undefined => {
  const { platform } = usePage();
  const [tab, setTab] = useState<OpenTab | null>();
  useEffect(() => {
    let turn = 0;
    const look = (): void => {
      const mine = ++turn;
      void platform.activeTab().then(front => {
        if (mine === turn) setTab(front);
      });
    };
    look();
    const stop = platform.onTabChange(look);
    return () => {
      turn = -1;
      stop();
    };
  }, [platform]);
  return tab;
};
