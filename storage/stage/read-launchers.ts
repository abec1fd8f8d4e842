import type { LauncherView } from '../../guides/contracts/stage-view.ts';
import { chooseLocale } from '../../guides/match/choose-locale.ts';
import { matchesPage } from '../../guides/match/matches-page.ts';
import type { PagePattern } from '../../guides/schema/page-pattern.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestGuides } from '../guides/latest-guides.ts';

/** The buttons and badges of a page that start guides, in the person's language. To be called in a transaction over `guides`. */
export const readLaunchers = async (
  database: HandrailDatabase,
  page: PagePattern,
  languages: readonly string[],
): Promise<LauncherView[]> =>
  (await latestGuides(database)).flatMap(guide => {
    const pick = (texts: Record<string, string>): string =>
      texts[chooseLocale(Object.keys(texts), languages, guide.defaultLocale)] ?? '';
    return (guide.launchers ?? [])
      .filter(launcher => matchesPage(launcher.page, page))
      .map(({ id, label, look, target }) => ({
        ...{ guide: guide.id, version: guide.version, id, label: pick(label), look, target },
        title: pick(guide.title),
      }));
  });
