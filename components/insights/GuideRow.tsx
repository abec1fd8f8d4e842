import { useId, useState } from 'preact/hooks';
import type { GuideReport } from '../../guides/measure/report.ts';
import { fill } from '../shared/fill.ts';
import { usePage } from '../shared/use-page.ts';
import { GuideFunnel } from './GuideFunnel.tsx';

/** One guide's figures, and its steps when it is opened. */
export const GuideRow = ({ guide, columns }: { guide: GuideReport; columns: number }) => {
  const { words, formats } = usePage();
  const text = words.insights.guides;
  const id = useId();
  const [open, setOpen] = useState(false);
  const outOf = (part: number, whole: number): string =>
    fill(text.outOf, { part: formats.number(part), whole: formats.number(whole) });
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="disclosure"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            <span dir="auto">{guide.title}</span>
          </button>
        </th>
        <td class="number">{formats.number(guide.reach)}</td>
        <td class="number">{formats.number(guide.offersShown)}</td>
        <td class="number">{formats.number(guide.offersTaken)}</td>
        <td class="number">{formats.number(guide.starts)}</td>
        <td class="number">{formats.number(guide.completions)}</td>
        <td class="number">
          {guide.completionRate === null ? '–' : formats.percent(guide.completionRate)}
          <span class="muted small">{outOf(guide.completions, guide.starts)}</span>
        </td>
        <td class="number">
          {guide.dropOffStep === null ? '–' : fill(text.step, { number: guide.dropOffStep })}
        </td>
        <td class="number">{guide.medianSeconds === null ? '–' : formats.seconds(guide.medianSeconds)}</td>
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={columns}>
            <GuideFunnel guide={guide} />
          </td>
        </tr>
      )}
    </>
  );
};
