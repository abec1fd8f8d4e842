import type { StageView } from '../../guides/contracts/stage-view.ts';
import type { GalleryLanguage } from './gallery-language.ts';

/** One state of the stage in the gallery. */
export interface GalleryView {
  /** For files and addresses. */
  name: string;
  /** What is to be seen. */
  title: string;
  /** What the stage shows, as the worker would send it. */
  view(language: GalleryLanguage): StageView;
  /** What a person does before the picture is taken: press a button of this name, or type into a field of the page. */
  deeds?(language: GalleryLanguage): ({ press: string } | { type: string; into: string })[];
  /** How long the picture waits, in milliseconds, where something comes later. */
  after?: number;
}
