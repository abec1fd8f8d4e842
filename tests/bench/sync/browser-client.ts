import { giveConsent } from '../../e2e/journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../../e2e/support/chromium.ts';

/** The extension, in a Chromium of its own. */
export interface BrowserClient {
  /** Joins by a link; resolves when that has begun. */
  join(link: string): Promise<void>;
  /** Has the worker sync, and so wakes it: from then on it hears of news. */
  wake(): Promise<void>;
  /** Waits until it holds so many guides. @returns epoch milliseconds */
  holds(guides: number): Promise<number>;
  close(): Promise<void>;
}

/** How long it may take until all guides are there, in ms. */
const patience = 180_000;

/** Starts a browser with the extension as it was built for the tests, in which somebody has given consent. */
export const browserClient = async (): Promise<BrowserClient> => {
  const handrail: ChromiumWithHandrail = await launchChromium();
  await giveConsent({ handrail, show: async () => {} });
  const page = await handrail.page('options.html');
  const ask = (name: string, input?: object): Promise<unknown> =>
    page.evaluate(request => chrome.runtime.sendMessage(request), {
      type: 'page/request',
      name,
      ...(input ? { input } : {}),
    });
  return {
    join: async link => void (await ask('workspace/join', { link })),
    wake: async () => void (await ask('workspace/sync')),
    holds: guides => page.evaluate(waitForGuides, { guides, patience }),
    close: () => handrail.close(),
  };
};

/** Looks ten times a second how many guides there are. Runs inside a document of the extension, so it holds all it needs. */
const waitForGuides = async (given: { guides: number; patience: number }): Promise<number> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('handrail');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const count = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const request = database.transaction('guides').objectStore('guides').count();
      request.onerror = () => reject(request.error);
      request.onsuccess = () => resolve(request.result);
    });
  try {
    for (const until = Date.now() + given.patience; Date.now() < until; ) {
      if ((await count()) >= given.guides) return Date.now();
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error(`The browser does not hold ${given.guides} guides.`);
  } finally {
    database.close();
  }
};
