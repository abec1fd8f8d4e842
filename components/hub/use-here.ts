import { useEffect } from 'preact/hooks';
import type { Here } from '../../guides/contracts/page-to-worker.ts';
import type { OpenTab } from '../shared/page-platform.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';

/** What is so where there is no website. */
const nowhere: Here = { granted: false, entries: [], runs: [] };

/** What applies on the page in a tab. A page that loads or changes its address is asked about anew. */
export const useHere = (tab: OpenTab | null | undefined): { here: Here | undefined; reload: () => void } => {
  const { platform } = usePage();
  const { value, reload } = useRequest('here/get', tab ? { tab: tab.id } : 'wait');
  useEffect(() => platform.onTabChange(reload), [platform, reload]);
  return { here: tab === null ? nowhere : value, reload };
};
