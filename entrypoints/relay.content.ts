import { defineContentScript } from 'wxt/utils/define-content-script';
import { relayUnheard } from '../components/stage/relay-unheard.ts';
import { openShadowRoot } from './stage.content/open-shadow-root.ts';

/**
 * Stands in the pages, but in none of their frames, where the sentinel does, from before the page's own scripts on, and hands what the person does on
 * Handrail's interface on to it where the page would keep it away. It is idle while there is no such interface.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    relayUnheard(window, openShadowRoot);
  },
});
