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

/** Whether a silence that is in force hushes an offer. */
export const isSilenced = (
  silences: readonly StoredSilence[],
  { kind, id }: { kind: 'guide' | 'lesson'; id: string },
  page: string,
  now: number,
): boolean => {
  const keys = silenceKeys(kind, id, page);
  return silences.some(({ key, until }) => keys.includes(key) && (until === undefined || until > now));
};

const originOf = (page: string): string => /^[a-z]+:\/\/[^/?#]*/i.exec(page)?.[0] ?? page;
