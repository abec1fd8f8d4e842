import type { ContentFigures } from './measure-content.ts';
import type { GrowthFigures } from './measure-growth.ts';
import type { IngestFigures } from './measure-ingest.ts';

/** What was measured of one engine; a part that was not asked for is missing. */
export interface EngineFigures {
  engine: string;
  ingest?: IngestFigures;
  growth?: GrowthFigures[];
  content?: ContentFigures;
}
