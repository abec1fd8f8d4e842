import { browser } from 'wxt/browser';

/**
 * Stands in for WXT's class of this name in every content script (wxt.config.ts): of its methods only these are used,
 * and the rest of it is a kilobyte in every page.
 */
export class ContentScriptContext {
  private readonly end = new AbortController();
  /** Aborted when a newer script of this name took over, or the extension is gone. */
  readonly signal = this.end.signal;

  /** @param contentScriptName the entrypoint's name */
  constructor(contentScriptName: string) {
    const type = `${browser.runtime.id}:${contentScriptName}`;
    document.dispatchEvent(new Event(type));
    const { signal } = this;
    // Whoever says so from now on has come later.
    document.addEventListener(type, () => this.end.abort(), { signal });
  }

  /** True once this script is a leftover. */
  get isInvalid(): boolean {
    if (!browser.runtime?.id) this.end.abort();
    return this.signal.aborted;
  }

  /** Calls back when this script becomes a leftover. */
  onInvalidated(callBack: () => void): void {
    this.signal.addEventListener('abort', callBack);
  }
}
