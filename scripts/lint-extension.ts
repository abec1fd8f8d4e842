import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** One finding of Mozilla's linter. */
interface Finding {
  code: string;
  message: string;
  description: string;
  file: string | null;
  line?: number;
}

/** Warnings that are known and harmless: all others fail. Each says which it means and why it may stay. */
const allowed: { code: string; files: RegExp; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    files: /^(chunks|content-scripts)\/[\w-]+\.js$/,
    why: 'Preact carries the property dangerouslySetInnerHTML, which nothing uses: tests/rules/markup.test.ts.',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    files: /^manifest\.json$/,
    why: 'Handrail is not offered for Android; on the desktop the key is known from Firefox 140 on.',
  },
];

const root = join(import.meta.dirname, '..');

const lint = (folder: string): Promise<{ errors: Finding[]; warnings: Finding[] }> =>
  new Promise((resolve, reject) => {
    const program = join(root, 'node_modules/.bin/addons-linter');
    // It ends with a failure when it finds errors; what it says then is wanted all the same.
    execFile(program, ['--output', 'json', folder], { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout));
      } catch {
        reject(new Error(`addons-linter did not report: ${stderr || error?.message}`));
      }
    });
  });

const isAllowed = ({ code, file }: Finding): boolean =>
  allowed.some(exception => exception.code === code && exception.files.test(file ?? ''));

/**
 * Has Mozilla's linter look at the Firefox build, as addons.mozilla.org does on upload.
 *
 * @returns one line for each error and for each warning that is not allowed
 */
export async function lintExtension(): Promise<string[]> {
  const { errors, warnings } = await lint(join(root, '.output/firefox-mv3'));
  const findings = [...errors, ...warnings.filter(warning => !isAllowed(warning))];
  return findings.map(({ code, message, description, file, line }) =>
    [`${code} in ${file ?? 'the extension'}${line ? `:${line}` : ''}:`, message, description].join(' '),
  );
}
