import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Theme } from '../../guides/schema/theme.ts';
import type { Scheme } from '../../guides/theme/grounds.ts';
import { themeTokens } from '../../guides/theme/theme-tokens.ts';
import { usePage } from '../shared/use-page.ts';
import cards from '../stage/cards.css?inline';
import controls from '../stage/controls.css?inline';
import parts from '../stage/parts.css?inline';
import stage from '../stage/theme.css?inline';

/** A card that stands in its place rather than above a page, and a field of the page beside it. */
const standing = `
.card { position: static; max-inline-size: none; inline-size: 100%; box-shadow: none; animation: none }
.ring { position: static; visibility: visible; inline-size: 96px; block-size: 28px; margin: 8px 8px 16px;
  box-shadow: 0 0 0 4px var(--halo) }`;

/** The stage's own style sheets, on a card of the stage, in light and in dark. */
export const LookSample = ({ theme }: { theme: Theme }) => {
  const { words } = usePage();
  const { appearance = 'person' } = theme;
  const schemes: Scheme[] = appearance === 'person' ? ['light', 'dark'] : [appearance];
  return (
    <div class="samples">
      {schemes.map(scheme => (
        <figure key={scheme} class="sample" style={{ colorScheme: scheme }}>
          <SampleCard theme={{ ...theme, appearance: scheme }} />
          <figcaption class="small">{words.options.look.schemes[scheme]}</figcaption>
        </figure>
      ))}
    </div>
  );
};

const SampleCard = ({ theme }: { theme: Theme }) => {
  const { words } = usePage();
  const text = words.options.look;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!place.current) return;
    const root = place.current.shadowRoot ?? place.current.attachShadow({ mode: 'open' });
    if (root.adoptedStyleSheets.length === 0) {
      // A `<style>` is none of the extension's pages' to have: their CSP refuses it.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(stage + cards + parts + controls + standing);
      root.adoptedStyleSheets = [sheet];
    }
    render(
      <div class="stage" style={themeTokens(theme)}>
        <div class="ring" />
        <div class="card">
          <div class="head">
            <p class="progress">{text.sampleStep}</p>
            <span class="bar">
              <span style={{ inlineSize: '40%' }} />
            </span>
          </div>
          <div class="text">
            <p>{text.sampleText}</p>
          </div>
          <div class="actions">
            <span class="end">
              <button type="button" class="plain">
                {text.sampleBack}
              </button>
              <button type="button" class="main">
                {text.sampleNext}
              </button>
            </span>
          </div>
        </div>
      </div>,
      root,
    );
  });
  return <div ref={place} inert />;
};
