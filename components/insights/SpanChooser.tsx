import { usePage } from '../shared/use-page.ts';
import type { Span } from './span-range.ts';

const spans = ['7', '30', '90', 'all'] as const satisfies Span[];

/** Chooses the span of time that everything on the page is counted over. */
export const SpanChooser = ({ span, onChange }: { span: Span; onChange: (span: Span) => void }) => {
  const { words } = usePage();
  return (
    <fieldset class="segments">
      <legend>{words.insights.span}</legend>
      {spans.map(choice => (
        <label key={choice} class="segment">
          <input type="radio" name="span" checked={choice === span} onChange={() => onChange(choice)} />
          {words.insights.spans[choice]}
        </label>
      ))}
    </fieldset>
  );
};
