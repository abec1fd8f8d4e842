import { browser } from 'wxt/browser';

/** A content script that gives way to a newer one of its name, and knows when the extension is gone. */
export class LatestScript {
  private readonly end = new AbortController();
  /** Aborted when a newer script of this name took over, or the extension is gone. */
  readonly signal = this.end.signal;

  /** @param name the entrypoint's */
  constructor(name: string) {
    const type = `${browser.runtime.id}:${name}`;
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
