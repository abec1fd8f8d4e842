/**
 * Stands in for WXT's class of this name in every content script (wxt.config.ts), of which nothing is used: it is a kilobyte in
 * every page, and tells every document of the script. Who has to give way to a newer script uses `LatestScript`.
 */
export class ContentScriptContext {}
