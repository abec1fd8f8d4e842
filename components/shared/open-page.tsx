import type { VNode } from 'preact';
import { render } from 'preact';
import { chooseWords } from './choose-words.ts';
import { createFormats } from './create-formats.ts';
import { createPagePlatform, type PageApi } from './create-page-platform.ts';
import { createWorkerClient } from './create-worker-client.ts';
import { PageContext } from './page-context.ts';

/** Puts a page of the extension into its document, with the real worker and the real browser behind it. */
export const openPage = (api: PageApi, page: VNode, root: HTMLElement): void => {
  const languages = navigator.languages;
  const { locale, words } = chooseWords(languages);
  // The person's own region decides on numbers and dates, as long as it is the language of the words.
  const region = languages.find(tag => tag.split('-')[0] === locale) ?? locale;
  document.documentElement.lang = locale;
  const client = createWorkerClient({
    send: message => api.runtime.sendMessage(message),
    listen: listener => {
      const onMessage = (message: unknown): undefined => {
        listener(message);
      };
      api.runtime.onMessage.addListener(onMessage);
      return () => api.runtime.onMessage.removeListener(onMessage);
    },
  });
  const platform = createPagePlatform(api);
  render(
    <PageContext.Provider value={{ client, platform, words, formats: createFormats(region), languages }}>
      {page}
    </PageContext.Provider>,
    root,
  );
};
