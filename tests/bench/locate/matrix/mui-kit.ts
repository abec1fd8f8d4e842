import type { ReactLike } from './render-antd.ts';
import type { BenchLocale } from './words.ts';

/** What the bundle of one version of Material UI brings into the page. */
export interface MuiKit {
  make: ReactLike['createElement'];
  /** The components by their names in the manual; what is called otherwise in one version bears the newest name. */
  parts: Record<string, unknown>;
  /** The maker that the icon package of the version is made with. */
  createSvgIcon: (path: unknown, name: string) => unknown;
  /** A date as the pickers of the version take it. */
  date: (text: string) => unknown;
  /** Theme, direction, language of the components and of the dates, around an application. */
  frame: (locale: BenchLocale, application: unknown) => unknown;
  /** Draws at once; the answer takes it down. */
  mount: (host: Element, application: unknown) => () => void;
}
