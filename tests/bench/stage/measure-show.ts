import { openTab, type TabOptions } from './open-tab.ts';

/** How long a step took to be on the screen, in ms; null: it never was, or the moment is not known. */
export interface ShowTime {
  /** From the moment that the target is found. */
  fromFound: number | null;
  /** From the call, or from the moment that Handrail's stage hears of the step. */
  whole: number | null;
}

/** Shows a step once, in a page opened for it. */
export const measureShow = async (address: string, options: TabOptions): Promise<ShowTime> => {
  const tab = await openTab(address, options);
  try {
    const { askedAt, foundAt, shownAt } = await tab.show();
    if (shownAt === null) return { fromFound: null, whole: null };
    return { fromFound: foundAt === null ? null : shownAt - foundAt, whole: shownAt - askedAt };
  } finally {
    await tab.close();
  }
};
