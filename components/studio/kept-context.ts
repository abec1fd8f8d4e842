import { createContext } from 'preact';

/** What an author wrote and then turned away from, by its place, for as long as the draft is open. */
export const KeptContext = createContext<Map<string, unknown>>(new Map());
