import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Names that each browser goes by, the one that its Debian package has first. Not google-chrome: since version 137 it
 * loads no extension from the command line.
 */
const programs = {
  chromium: ['chromium', 'chromium-browser'],
  'firefox-esr': ['firefox-esr', 'firefox'],
};

/**
 * The environment variable that names a browser's program, for each browser.
 *
 * @type {Record<string, string>}
 */
export const browserVariables = { chromium: 'HANDRAIL_CHROMIUM', 'firefox-esr': 'HANDRAIL_FIREFOX' };

/** @param {string} file */
const isProgram = file => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Where a browser's program is, or undefined.
 *
 * @param {'chromium' | 'firefox-esr'} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  const named = process.env[browserVariables[browser]];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return programs[browser].flatMap(name => folders.map(folder => join(folder, name))).find(isProgram);
}
