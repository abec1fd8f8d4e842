/**
 * The forms of a text by the categories of `Intl.PluralRules`. Each language has those that its numbers ask for:
 * English two, Japanese one, Arabic six. `{count}` is the number.
 */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
