import { NodeLink } from '../frame/link';
import type { PartnershipRowFragment, PartnershipsQuery } from '../graphql/graphql';
import { formatDate, formatList } from '../language/format';
import { label, text } from '../language/text';
import { PageLinks } from '../parts/page-links';
import { SeatLegend, Seats } from '../parts/seat';
import { newestEvidence, NoteNumbers, Notes, SourceList } from '../parts/sources';
import { Unknown } from '../parts/states';
import { spanText } from './initiative-text';
import { distinct } from './table';

const MAX_NAMES = 3;

type List = NonNullable<PartnershipsQuery['partnerships']>;

/** Partnerships with their seats, conveners and evidence, and a link to the next ones. */
export function PartnershipList({ page }: { page: List }) {
  const notes = new Notes();
  return (
    <section class="partnership-list" aria-label={text('explorer.menu.partnerships')}>
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">{text('explorer.partnerships.partnership')}</th>
            <th scope="col">{text('explorer.partnerships.seats')}</th>
            <th scope="col">{text('explorer.partnerships.convener')}</th>
            <th scope="col">{text('explorer.partnerships.evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {page.nodes.map((node) => (
            <Row key={node.id} node={node} notes={notes} />
          ))}
        </tbody>
      </table>
      <PageLinks of={page} />
      <SeatLegend />
      <SourceList notes={notes} />
    </section>
  );
}

function Row({ node, notes }: { node: PartnershipRowFragment; notes: Notes }) {
  const { kind, holds, since, until, objectives, countries, conveners, seats, everSeated, evidence } = node;
  const newest = newestEvidence(evidence);
  return (
    <tr>
      <th scope="row">
        <NodeLink node={node} />
        <small>
          {label('KIND', kind)}, {spanText(holds, since, until)}
        </small>
        {countries.length > 0 && <small>{namesText(countries)}</small>}
        {objectives.length > 0 ? (
          <small>{namesText(objectives)}</small>
        ) : (
          <small>
            <Unknown>{text('explorer.partnerships.noObjective')}</Unknown>
          </small>
        )}
      </th>
      <td data-label={text('explorer.partnerships.seats')}>
        {holds ? <Seats seats={seats} /> : text('explorer.partnerships.satIn', { count: everSeated.totalCount })}
      </td>
      <td data-label={text('explorer.partnerships.convener')}>
        {conveners.nodes.length > 0
          ? distinct(conveners.nodes).map((convener) => (
              <span key={convener.id} class="line">
                <NodeLink node={convener} />
              </span>
            ))
          : holds && <Unknown />}
      </td>
      <td data-label={text('explorer.partnerships.evidence')}>
        {newest ? formatDate(newest) : text('explorer.undated')}
        <NoteNumbers notes={notes} sources={evidence.map(({ source }) => source)} />
      </td>
    </tr>
  );
}

function namesText(named: readonly { name: string }[]): string {
  const names = named.slice(0, MAX_NAMES).map(({ name }) => name);
  const more = named.length - names.length;
  return formatList(more > 0 ? [...names, text('explorer.partnerships.more', { count: more })] : names);
}
