/** What a test runs inside the worker or an extension page finds there. */
declare const chrome: typeof import('wxt/browser').browser;
