import { describe } from '../../../../guides/locate/describe.ts';
import { locate } from '../../../../guides/locate/locate.ts';
import { forgetPageIndex } from '../../../../guides/locate/page-index.ts';
import { withGlosses } from '../../../../guides/locate/with-glosses.ts';
import type { Target } from '../../../../guides/schema/target.ts';
import type { System } from './system.ts';

const locale = (): { locale?: string } => {
  const known = (window as unknown as { benchLocale?: string }).benchLocale;
  return known ? { locale: known } : {};
};

/** Handrail's own. */
export const handrailSystem: System = {
  name: 'handrail',
  describe: element => JSON.stringify(withGlosses(describe(element, locale()))),
  locate: recorded => {
    const result = locate(JSON.parse(recorded) as Target, document, { acceptHidden: true, ...locale() });
    return result.state === 'found' ? result.element : null;
  },
  forget: () => forgetPageIndex(document),
};
