import { NodeLink } from '../frame/link';
import type { PartnershipRowFragment, PartnershipsQuery } from '../graphql/graphql';
import { formatList } from '../language/format';
import { label, text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { PageLinks } from '../parts/page-links';
import { SeatLegend, Seats } from '../parts/seat';
import { Notes, SourceList } from '../parts/sources';
import { Unknown } from '../parts/states';
import { initiativeSpan } from './initiative-text';
import { distinct } from './table';

const MAX_NAMES = 3;

type List = NonNullable<PartnershipsQuery['partnerships']>;

/** Partnerships with their seats, conveners and evidence, and a link to the next page. */
export function PartnershipList({ page }: { page: List }) {
  const notes = new Notes();
  return (
    <section class="partnership-list" aria-label={text('explorer.menu.partnerships')}>
      <DataTable
        caption={text('explorer.menu.partnerships')}
        rows={page.nodes}
        canSort={page.nodes.length === page.totalCount}
        columns={[
          {
            heading: text('explorer.partnerships.partnership'),
            cell: (node) => <PartnershipText node={node} />,
            sortBy: ({ name }) => name,
          },
          {
            heading: text('explorer.partnerships.seats'),
            cell: ({ isActive, seats, everSeated }) =>
              isActive ? (
                <Seats seats={seats} />
              ) : (
                text('explorer.partnerships.satIn', { count: everSeated.totalCount })
              ),
          },
          {
            heading: text('explorer.partnerships.convener'),
            cell: ({ isActive, conveners }) =>
              conveners.nodes.length > 0
                ? distinct(conveners.nodes).map((convener) => (
                    <span key={convener.id} class="line">
                      <NodeLink node={convener} />
                    </span>
                  ))
                : isActive && <Unknown />,
          },
          { heading: text('explorer.common.newestEvidence'), evidence: ({ evidence }) => evidence, notes },
        ]}
      />
      <PageLinks of={page} />
      <SeatLegend />
      <SourceList notes={notes} />
    </section>
  );
}

/** A partnership with its name, kind, life span, regions and objectives. */
function PartnershipText({ node }: { node: PartnershipRowFragment }) {
  const { kind, objectives, countries } = node;
  return (
    <>
      <NodeLink node={node} />
      <small>
        {label('KIND', kind)}, {initiativeSpan(node)}
      </small>
      {countries.length > 0 && <small>{namesText(countries)}</small>}
      <small>
        {objectives.length > 0 ? namesText(objectives) : <Unknown>{text('explorer.partnerships.noObjective')}</Unknown>}
      </small>
    </>
  );
}

/** Returns names as a list, the first three of many. */
export function namesText(nodes: readonly { name: string }[]): string {
  const names = nodes.slice(0, MAX_NAMES).map(({ name }) => name);
  const hiddenCount = nodes.length - names.length;
  return formatList(hiddenCount > 0 ? [...names, text('explorer.common.more', { count: hiddenCount })] : names);
}
