/** What the person does not want to be offered. */
export interface StoredSilence {
  /** `guide:<id>`, `lesson:<id>`, `site:<origin>` or `today`. */
  key: string;
  /** Epoch milliseconds at which it ends, or absent for until taken back. */
  until?: number;
  at: number;
}

/** The keys of the silences that would hush an offer. */
export const silenceKeys = (kind: 'guide' | 'lesson', subject: string, page: string): string[] => [
  `${kind}:${subject}`,
  `site:${originOf(page)}`,
  'today',
];

const originOf = (page: string): string => /^[a-z]+:\/\/[^/?#]*/i.exec(page)?.[0] ?? page;
