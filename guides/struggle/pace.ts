/** Usual ms until a step is done, from the step before it, by `guide/step`. */
export type Pace = ReadonlyMap<string, number>;
