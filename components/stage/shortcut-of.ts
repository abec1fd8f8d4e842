import type { StageWords } from '../../guides/contracts/stage-words.ts';
import { fill } from '../shared/fill.ts';
import { stageKeys } from './stage-keys.ts';

/** The sentence that says how to reach the stage with the keyboard. */
export const shortcutOf = (words: StageWords): string => fill(words.shortcut, { keys: stageKeys.label });
