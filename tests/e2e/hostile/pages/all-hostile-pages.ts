import type { HostilePage } from '../hostile-page.ts';
import { hostileDocuments } from './hostile-documents.ts';
import { hostileLayers } from './hostile-layers.ts';
import { hostileScripts } from './hostile-scripts.ts';
import { hostileStyles } from './hostile-styles.ts';

/** Every hostile page, for both browsers. */
export const allHostilePages: HostilePage[] = [
  ...hostileStyles,
  ...hostileLayers,
  ...hostileScripts,
  ...hostileDocuments,
];
