import type { Browser, Page } from 'puppeteer-core';

/** What WebDriver BiDi can do in Firefox and Puppeteer has no method for. */
export interface Bidi {
  /** Sends a command and returns its result. */
  send(method: string, parameters: object): Promise<Record<string, unknown>>;
  /** The name that BiDi has for a page. */
  contextOf(page: Page): string;
  /** Opens an address. Puppeteer's own `goto` waits for ever for an event that pages of an extension do not send. */
  navigate(page: Page, url: string): Promise<void>;
  /** Evaluates an expression in the browser's own window and returns its value when that is a string. */
  inBrowserWindow(expression: string): Promise<string | undefined>;
}

/** Puppeteer keeps its connection to itself: these are the parts of its inside that are used. */
interface WithConnection {
  connection: { send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }> };
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Opens the way to BiDi's own commands. The browser must run with `--remote-allow-system-access`. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as WithConnection;
  const send = async (method: string, parameters: object) =>
    (await connection.send(method, parameters)).result;
  const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;
  return {
    send,
    contextOf,
    async navigate(page, url) {
      await send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
    },
    async inBrowserWindow(expression) {
      const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
        contexts: { context: string }[];
      };
      const target = { context: contexts[0]?.context };
      const answer = await send('script.evaluate', { expression, target, awaitPromise: true });
      const { result, exceptionDetails } = answer as unknown as Evaluated;
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.value;
    },
  };
}
