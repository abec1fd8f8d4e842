import { parseGuideFile } from '../../guides/exchange/parse-guide-file.ts';
import { readLesson } from '../../guides/exchange/read-lesson.ts';
import { policySchema } from '../../guides/schema/policy.ts';
import type { PackEntry } from '../protocol/pack-entry.ts';
import type { EntryContent } from './entry-content.ts';
import { parseJson } from './parse-json.ts';

/**
 * What an entry holds, read as strictly as a file that a person chose. Undefined: this version of Handrail does not
 * understand it, or it is not what its name says. The workspace's number of the version counts, whatever the author's was.
 */
export const readEntry = ({ kind, id, version, body }: PackEntry): EntryContent | undefined => {
  switch (kind) {
    case 'guide': {
      const parsed = parseGuideFile(body);
      if (!parsed.ok || parsed.value.guide.id !== id) return undefined;
      const { guide, lessons, pictures } = parsed.value;
      return { kind, file: { guide: { ...guide, version }, lessons, pictures } };
    }
    case 'lesson': {
      // A lesson alone may show pictures that come with the guides that open it.
      const read = readLesson(parseJson(body), true);
      if (!read.ok || read.value.lesson.id !== id) return undefined;
      return { kind, lesson: { ...read.value.lesson, version }, pictures: read.value.pictures };
    }
    case 'policy': {
      const parsed = policySchema.safeParse(parseJson(body));
      return parsed.success ? { kind, policy: parsed.data } : undefined;
    }
    default:
      return undefined;
  }
};
