/** What a person calls a site: `https://erp.example.com/*` is `erp.example.com`. */
export const siteName = (pattern: string): string =>
  pattern.replace(/^(https?|\*):\/\//, '').replace(/\/.*$/, '') || pattern;
