/** The environment variable that names a browser's program, for each browser. */
export const browserVariables: Record<string, string>;

/** Where a browser's program is, or undefined. */
export function findBrowser(browser: 'chromium' | 'firefox-esr'): string | undefined;
