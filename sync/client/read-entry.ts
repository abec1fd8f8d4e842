import { checkLesson } from '../../guides/exchange/check-lesson.ts';
import { inspectTree } from '../../guides/exchange/inspect-tree.ts';
import { parseGuideFile } from '../../guides/exchange/parse-guide-file.ts';
import { lessonSchema } from '../../guides/schema/lesson.ts';
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
      const lesson = readLesson(parseJson(body));
      return lesson?.id === id ? { kind, lesson: { ...lesson, version } } : undefined;
    }
    case 'policy': {
      const parsed = policySchema.safeParse(parseJson(body));
      return parsed.success ? { kind, policy: parsed.data } : undefined;
    }
    default:
      return undefined;
  }
};

const readLesson = (json: unknown) => {
  if (inspectTree(json)) return undefined;
  const parsed = lessonSchema.safeParse(json);
  if (!parsed.success) return undefined;
  const lesson = parsed.data;
  // Its pictures come with the guides that open it.
  const pictures = lesson.cards.flatMap(card => (card.kind === 'picture' ? [card.picture] : []));
  return checkLesson(lesson, new Set(pictures)).length === 0 ? lesson : undefined;
};
