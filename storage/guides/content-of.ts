/** What may differ in two publications that say the same. */
interface Publication {
  version: number;
  publishedAt: number;
  archived?: boolean;
  pulled?: boolean;
  own?: boolean;
}

/** What a publication says, as a text that is the same where the content is, whatever its version and its fate. */
export const contentOf = ({
  version: _,
  publishedAt: __,
  archived: ___,
  pulled: ____,
  own: _____,
  ...content
}: Publication): string =>
  JSON.stringify(content, (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)))
      : value,
  );
