import { writeGuideFile } from '../../../guides/exchange/write-guide-file.ts';
import { sampleGuide } from '../../fixtures/sample-guide.ts';

/** A guide of eight steps, as it is published. */
export const benchGuide = (id: string, version: number): string =>
  writeGuideFile({
    format: 'handrail/guide-file',
    formatVersion: 2,
    guide: sampleGuide(8, { id, version }),
    lessons: [],
    pictures: [],
  });
