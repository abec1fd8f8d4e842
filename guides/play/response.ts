/** What a person answers to a survey step, or to a question step. */
export type Response =
  /** The stars of a rating, 1 to 5, or how likely one would recommend it, 0 to 10. */
  | { value: number }
  /** Identifiers of choices; of a question exactly one. */
  | { choices: string[] }
  /** Own words, said on purpose. */
  | { text: string };
