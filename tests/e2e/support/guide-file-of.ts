import type { GuideFile } from '../../../guides/schema/guide-file.ts';
import type { Target } from '../../../guides/schema/target.ts';

/** A callout of a guide for a test. */
export interface CalloutOf {
  page: string;
  text: string;
  target: Target;
  on: 'click' | 'input';
}

/** A guide file of callouts, as JSON, in English. The guide is named after its title. */
export const guideFileOf = (title: string, pages: string[], callouts: readonly CalloutOf[]): string => {
  const file: GuideFile = {
    format: 'handrail/guide-file',
    formatVersion: 2,
    guide: {
      format: 'handrail/guide',
      formatVersion: 1,
      id: title.toLowerCase().replaceAll(' ', '-'),
      version: 1,
      title: { en: title },
      defaultLocale: 'en',
      pages,
      publishedAt: 0,
      steps: callouts.map(({ page, text, target, on }, index) => ({
        ...{ id: `step-${index + 1}`, kind: 'callout', page, target, advance: { on } },
        text: { en: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
      })),
    },
    lessons: [],
    pictures: [],
  };
  return JSON.stringify(file);
};
