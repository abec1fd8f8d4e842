/** What one document says of the target. */
export type FrameSight = 'found' | 'absent' | 'unsure';

/** What all documents together say. */
export type FramesSight = { state: 'found'; leaf: string } | { state: 'absent' | 'unsure' };

/**
 * What the frames of a tab say together, by the names of their documents. Two that are both sure cannot be told apart,
 * and one that is not sure may be the one that is meant.
 */
export const judgeFrames = (sights: ReadonlyMap<string, FrameSight>): FramesSight => {
  const told = [...sights];
  const found = told.filter(([, sight]) => sight === 'found');
  const [only] = found;
  if (found.length > 1 || told.some(([, sight]) => sight === 'unsure')) return { state: 'unsure' };
  return only ? { state: 'found', leaf: only[0] } : { state: 'absent' };
};
