import type { Theme } from '../../../guides/schema/theme.ts';
import { themeTokens } from '../../../guides/theme/theme-tokens.ts';
import type { GalleryView } from '../gallery-view.ts';
import { aimedViews } from './aimed-views.ts';
import { otherViews } from './other-views.ts';
import { standingViews } from './standing-views.ts';

/** Looks of three workspaces that have little in common. */
const themes: Record<string, Theme> = {
  'plum, square': { accent: '#7b2d8b', radius: 0, font: 'Georgia, Noto Serif, serif' },
  'amber, round': { accent: '#ffb000', radius: 16, font: 'page' },
  'red and pink, always dark': { accent: '#b00020', accentDark: '#ff8aa0', radius: 6, appearance: 'dark' },
};

/** What has the most of what a theme can change. */
const shown = ['callout-plain', 'input-tip-fault', 'survey-rating', 'message-modal', 'offer-guide'];

const views = [...aimedViews, ...standingViews, ...otherViews].filter(({ name }) => shown.includes(name));

/** The same states as elsewhere, in the looks of some workspaces. */
export const themedViews: GalleryView[] = Object.entries(themes).flatMap(([look, theme], number) =>
  views.map(given => ({
    ...given,
    name: `theme-${number + 1}-${given.name}`,
    title: `${given.title} (theme: ${look})`,
    view: language => ({ ...given.view(language), theme: themeTokens(theme) }),
  })),
);
