import type { GuideFile } from '../../guides/schema/guide-file.ts';
import type { Lesson } from '../../guides/schema/lesson.ts';
import type { Picture } from '../../guides/schema/picture.ts';
import type { Policy } from '../../guides/schema/policy.ts';

/** What an entry of published content holds, checked. */
export type EntryContent =
  | { kind: 'guide'; file: Pick<GuideFile, 'guide' | 'lessons' | 'pictures'> }
  | { kind: 'lesson'; lesson: Lesson; pictures: Picture[] }
  | { kind: 'policy'; policy: Policy };
