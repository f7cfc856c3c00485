import { NodeLink, RecordLink } from '../frame/link';
import { usePage } from '../frame/location';
import { tableOf } from '../frame/query';
import type { DatedTieFragment } from '../graphql/graphql';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { Section, Unknown } from '../parts/states';
import type { Notes } from '../parts/sources';
import { lifeSpanText, Status } from '../parts/marks';
import { statusText } from '../parts/tie-status';
import { MarkedLink } from '../parts/seat';
import { useNarrow } from '../parts/use-narrow';
import { nameOf } from '../search/choice';
import { type TieGroup, tieRows, type TieRow } from './tie-rows';
import { Timeline } from './timeline';

/** The number of ties of a kind that are shown at first. */
const ROWS = 12;

interface OrganisationTiesProps {
  id: string;
  name: string;
  ties: { totalCount: number; nodes: DatedTieFragment[] };
  notes: Notes;
}

/** The ties of an organisation by kind, as life spans and as a list; ended ones on demand. */
export function OrganisationTies({ id, name, ties, notes }: OrganisationTiesProps) {
  const page = usePage();
  const isNarrow = useNarrow();
  const areEndedShown = page.parameter('ended') === 'yes';
  const ended = ties.nodes.filter(({ status }) => status === 'ENDED').length;
  const open = page.list('kinds');
  const rows = tieRows(id, areEndedShown ? ties.nodes : ties.nodes.filter(({ status }) => status !== 'ENDED'));
  const groups = [...rows].map(([kind, ofKind]): TieGroup => {
    const shown = open.includes(kind) ? ofKind : ofKind.slice(0, ROWS);
    return { kind, shown, total: ofKind.length };
  });
  const toggle = ended > 0 && (
    <a href={page.with({ ended: areEndedShown ? undefined : 'yes' })} class="button">
      {areEndedShown
        ? text('explorer.organisation.hideEnded')
        : text('explorer.organisation.showEnded', { count: ended })}
    </a>
  );
  return (
    <Section
      heading={text('explorer.organisation.ties')}
      id="ties"
      beside={
        groups.length > 0 &&
        !isNarrow && (
          <>
            <a href="#ties-picture">{text('explorer.common.picture')}</a> |{' '}
            <a href="#ties-list">{text('explorer.common.list')}</a>
          </>
        )
      }
    >
      {ties.totalCount > ties.nodes.length && (
        <p class="note">
          {text('explorer.organisation.someTies', { shown: ties.nodes.length, total: ties.totalCount })}
        </p>
      )}
      {groups.length === 0 ? (
        <p>
          {ties.totalCount === 0
            ? text('explorer.organisation.noTies', { name })
            : text('explorer.organisation.noneLeft')}
        </p>
      ) : (
        <div class="twins">
          <div id="ties-list">
            {groups.map((group) => (
              <TieList key={group.kind} group={group} isWhole={ties.totalCount === ties.nodes.length} notes={notes} />
            ))}
          </div>
          {!isNarrow && <Timeline groups={groups} table={tableOf('ties', { node: id })} rows="ties-list" />}
        </div>
      )}
      {toggle && <p class="buttons no-print">{toggle}</p>}
    </Section>
  );
}

interface TieListProps {
  group: TieGroup;
  /** True where all ties of the organisation are loaded. */
  isWhole: boolean;
  notes: Notes;
}

/** The ties of a kind, a row each. */
function TieList({ group: { kind, shown, total }, isWhole, notes }: TieListProps) {
  const page = usePage();
  const name = text('explorer.organisation.tieKind', { kind });
  return (
    <>
      <h3>
        {name}{' '}
        <small>
          {text('explorer.organisation.kindCount', {
            shown: shown.length,
            total,
            isPart: shown.length < total ? 'yes' : 'no',
          })}
        </small>
      </h3>
      <DataTable
        class="ties"
        caption={name}
        rows={shown}
        rowKey={({ tie }) => tie.id}
        canSort={isWhole && shown.length === total}
        columns={[
          {
            heading: text('explorer.common.role'),
            isRowHeading: false,
            cell: ({ tie, phrase }) => <RecordLink id={tie.id}>{phrase}</RecordLink>,
          },
          {
            heading: text('explorer.organisation.with'),
            cell: (row) => <OtherEnd row={row} />,
            sortBy: ({ other }) => nameOf(other),
          },
          {
            heading: text('explorer.common.holds'),
            cell: ({ tie: { since, until } }) =>
              since || until ? lifeSpanText(since, until) : <Unknown>{lifeSpanText(null, null)}</Unknown>,
            sortBy: ({ tie }) => tie.since,
          },
          { heading: text('explorer.common.newestEvidence'), evidence: ({ tie: { evidence } }) => evidence, notes },
          {
            heading: text('explorer.common.status'),
            cell: ({ tie }) => <Status of={tie} />,
            sortBy: ({ tie }) => statusText(tie),
          },
          {
            heading: text('explorer.organisation.confidence'),
            cell: ({ tie }) => text(`explorer.confidence.${tie.confidence}`),
          },
        ]}
      />
      {shown.length < total && (
        <p class="buttons no-print">
          <a class="button" href={page.with({ kinds: [...page.list('kinds'), kind] })}>
            {text('explorer.organisation.showKind', { count: total, kind: name })}
          </a>
        </p>
      )}
    </>
  );
}

function OtherEnd({ row: { tie, other } }: { row: TieRow }) {
  return (
    <>
      <MarkedLink node={other} />
      {tie.qualifier && <small> {tie.qualifier}</small>}
      {tie.keeper && (
        <small>
          {' '}
          {text('explorer.organisation.heldBy')} <NodeLink node={tie.keeper} />
        </small>
      )}
    </>
  );
}
