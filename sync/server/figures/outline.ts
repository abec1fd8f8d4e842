import type { LocalizedText } from '../../../guides/schema/localized.ts';

/** What a report says of published content without reading all of it. */
export interface Outline {
  title: LocalizedText;
  defaultLocale: string;
  /** Of a guide: the steps of the latest version in their order, then those that only older ones had. */
  steps?: string[];
}
