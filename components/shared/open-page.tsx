import type { VNode } from 'preact';
import { render } from 'preact';
import { chooseOwnLanguage } from './choose-own-language.ts';
import { createFormats } from './create-formats.ts';
import { createPagePlatform, type PageApi } from './create-page-platform.ts';
import { createWorkerClient, type MessageChannel } from './create-worker-client.ts';
import { loadWords } from './load-words.ts';
import { PageContext } from './page-context.ts';
import { sayFailure } from './say-failure.ts';

/** Puts a page of the extension into its document, with the real worker and the real browser behind it. */
export const openPage = async (api: PageApi, page: VNode, root: HTMLElement): Promise<void> => {
  const languages = navigator.languages;
  const { language, region, direction } = chooseOwnLanguage(languages);
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  const words = await loadWords(language);
  const channel: MessageChannel = {
    send: message => api.runtime.sendMessage(message),
    listen: listener => {
      const onMessage = (message: unknown): undefined => {
        listener(message);
      };
      api.runtime.onMessage.addListener(onMessage);
      return () => api.runtime.onMessage.removeListener(onMessage);
    },
  };
  // Who imports a file looks for the place in it; everybody else in the studio.
  const client = createWorkerClient(channel, (failure, name) =>
    sayFailure(failure, words, name === 'files/import' ? 'file' : 'studio'),
  );
  const platform = createPagePlatform(api);
  render(
    <PageContext.Provider value={{ client, platform, words, formats: createFormats(region), languages }}>
      {page}
    </PageContext.Provider>,
    root,
  );
};
