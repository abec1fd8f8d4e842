/** Picks, of what an author wrote in several languages, what the person reads best. */
export type PickText = <Value>(texts: Record<string, Value>) => Value | undefined;
