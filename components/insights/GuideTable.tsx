import type { GuideReport } from '../../guides/measure/report.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Section } from '../shared/Section.tsx';
import { usePage } from '../shared/use-page.ts';
import { Definitions } from './Definitions.tsx';
import { GuideRow } from './GuideRow.tsx';
import { TableRegion } from './TableRegion.tsx';

/** The order of the cells in a `GuideRow`. */
const order = [
  'reach',
  'offersShown',
  'offersTaken',
  'starts',
  'completions',
  'completionRate',
  'dropOffStep',
  'median',
] as const;

/** How each guide was taken up. */
export const GuideTable = ({ guides }: { guides: GuideReport[] }) => {
  const { words } = usePage();
  const text = words.insights.guides;
  const columns = order.map(name => text.columns[name]);
  return (
    <Section heading={text.heading}>
      {guides.length === 0 ? (
        <EmptyState text={text.none} />
      ) : (
        <>
          <TableRegion caption={text.heading}>
            <thead>
              <tr>
                <th scope="col">{text.guide}</th>
                {columns.map(({ name, meaning }) => (
                  <th key={name} scope="col" class="number" title={meaning}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {guides.map(guide => (
                <GuideRow key={guide.guide} guide={guide} columns={columns.length + 1} />
              ))}
            </tbody>
          </TableRegion>
          <Definitions of={columns} />
        </>
      )}
    </Section>
  );
};
