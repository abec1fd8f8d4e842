import type { Result } from '../contracts/result.ts';
import { type GuideFile, guideFileSchema } from '../schema/guide-file.ts';
import { checkGuideFile } from './check-guide-file.ts';
import { describeError } from './describe-error.ts';
import { inspectTree } from './inspect-tree.ts';
import { guideFileVersion, migrateGuideFile } from './migrations/migrate-guide-file.ts';
import type { Problem } from './problem.ts';
import { problemFailure } from './problem-failure.ts';

/** The largest file, in characters, which for base64 and plain English are bytes. */
const mostCharacters = 20_000_000;

const refuse = (problem: Problem): { ok: false; error: ReturnType<typeof problemFailure> } => ({
  ok: false,
  error: problemFailure(problem),
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const checkVersion = ({ format, formatVersion, guide }: Record<string, unknown>): Problem | null => {
  if (format !== 'handrail/guide-file') {
    return {
      path: 'format',
      message: 'is not "handrail/guide-file"; choose a file that was exported from the studio',
      reason: 'file-of-other-kind',
    };
  }
  if (typeof formatVersion !== 'number' || !Number.isSafeInteger(formatVersion) || formatVersion < 1) {
    return {
      path: 'formatVersion',
      message: `is not a version; give a whole number, at most ${guideFileVersion}`,
      reason: 'not-a-version',
      values: { known: `${guideFileVersion}` },
    };
  }
  if (formatVersion > guideFileVersion) {
    const message = `is ${formatVersion}, and this Handrail knows no version after ${guideFileVersion}; update Handrail`;
    return {
      path: 'formatVersion',
      message,
      reason: 'file-newer',
      values: { version: `${formatVersion}`, known: `${guideFileVersion}` },
    };
  }
  if (formatVersion === 1 && isObject(guide) && guide.formatVersion === 2) {
    const message = "is 2, which a file of version 1 cannot hold; set the file's formatVersion to 2";
    return { path: 'guide.formatVersion', message, reason: 'file-older-than-guide' };
  }
  return null;
};

/**
 * Reads a guide file that may come from anywhere. It is taken whole or refused whole: the failure is one sentence that
 * names the path in the file and the mend. Never throws.
 *
 * @param text the file's text
 */
export const parseGuideFile = (text: string): Result<GuideFile> => {
  if (text.length > mostCharacters) {
    return refuse({
      path: '',
      message: 'is larger than 20 MB; use fewer or smaller pictures',
      reason: 'file-too-large',
    });
  }
  const json = parseJson(text);
  if (json === undefined) {
    return refuse({
      path: '',
      message: 'is not JSON; choose a file that was exported from the studio',
      reason: 'file-not-json',
    });
  }
  if (!isObject(json))
    return refuse({
      path: '',
      message: 'holds no guide; choose a file that was exported from the studio',
      reason: 'file-without-guide',
    });
  const problem = checkVersion(json) ?? inspectTree(json);
  if (problem) return refuse(problem);
  const file = migrateGuideFile(json, Number(json.formatVersion));
  const parsed = guideFileSchema.safeParse(file);
  if (!parsed.success) return refuse(describeError(parsed.error, file));
  const fault = checkGuideFile(parsed.data)[0];
  return fault ? refuse(fault) : { ok: true, value: parsed.data };
};
