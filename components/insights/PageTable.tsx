import type { PageReport } from '../../guides/measure/report.ts';
import { struggleKinds } from '../../guides/schema/struggle-kind.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Section } from '../shared/Section.tsx';
import { usePage } from '../shared/use-page.ts';
import { Definitions } from './Definitions.tsx';
import { TableRegion } from './TableRegion.tsx';

/** Where people struggled. */
export const PageTable = ({ pages }: { pages: PageReport[] }) => {
  const { words, formats } = usePage();
  const text = words.insights.pages;
  const kinds = struggleKinds.filter(kind => pages.some(page => (page.byKind[kind] ?? 0) > 0));
  return (
    <Section heading={text.heading}>
      {pages.length === 0 ? (
        <EmptyState text={text.none} />
      ) : (
        <>
          <TableRegion caption={text.heading}>
            <thead>
              <tr>
                <th scope="col">{text.page}</th>
                <th scope="col" class="number" title={text.episodes.meaning}>
                  {text.episodes.name}
                </th>
                {kinds.map(kind => (
                  <th key={kind} scope="col" class="number" title={text.kindMeanings[kind]}>
                    {words.shared.kinds[kind]}
                  </th>
                ))}
                <th scope="col" class="number" title={text.offers.meaning}>
                  {text.offers.name}
                </th>
              </tr>
            </thead>
            <tbody>
              {pages.map(page => (
                <tr key={page.page}>
                  <th scope="row" class="break">
                    <bdi>{page.page}</bdi>
                  </th>
                  <td class="number">{formats.number(page.episodes)}</td>
                  {kinds.map(kind => (
                    <td key={kind} class="number">
                      {formats.number(page.byKind[kind] ?? 0)}
                    </td>
                  ))}
                  <td class="number">{formats.number(page.offers)}</td>
                </tr>
              ))}
            </tbody>
          </TableRegion>
          <Definitions
            of={[
              text.episodes,
              ...kinds.map(kind => ({ name: words.shared.kinds[kind], meaning: text.kindMeanings[kind] })),
              text.offers,
            ]}
          />
        </>
      )}
    </Section>
  );
};
