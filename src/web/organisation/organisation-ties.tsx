import { NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import type { DatedTieFragment } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { Section, Unknown } from '../parts/states';
import { newestEvidence, NoteNumbers, type Notes } from '../parts/sources';
import { holdsText, Status } from '../parts/marks';
import { NodeMark } from '../parts/seat';
import { useNarrow } from '../parts/use-narrow';
import { nameOf } from '../search/choice';
import { type TieGroup, tieRows, type TieRow } from './tie-rows';
import { Timeline } from './timeline';

/** Ties of a kind that are shown until all of them are asked for. */
const ROWS = 12;

interface OrganisationTiesProps {
  id: string;
  name: string;
  ties: { totalCount: number; nodes: DatedTieFragment[] };
  notes: Notes;
}

/** The ties of an organisation by kind, as life spans on one axis and as a list of the same rows; what has ended only on demand. */
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
            <a href="#ties-picture">{text('explorer.organisation.picture')}</a> |{' '}
            <a href="#ties-list">{text('explorer.organisation.list')}</a>
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
              <TieList key={group.kind} group={group} notes={notes} />
            ))}
          </div>
          {!isNarrow && <Timeline groups={groups} />}
        </div>
      )}
      {toggle && <p class="buttons no-print">{toggle}</p>}
    </Section>
  );
}

/** The ties of a kind, a row each. */
function TieList({ group: { kind, shown, total }, notes }: { group: TieGroup; notes: Notes }) {
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
      <table class="rows ties" aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{text('explorer.organisation.as')}</th>
            <th scope="col">{text('explorer.organisation.with')}</th>
            <th scope="col">{text('explorer.organisation.holds')}</th>
            <th scope="col">{text('explorer.organisation.evidence')}</th>
            <th scope="col">{text('explorer.organisation.status')}</th>
            <th scope="col">{text('explorer.organisation.confidence')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.tie.id} row={row} notes={notes} />
          ))}
        </tbody>
      </table>
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

function Row({ row: { tie, other, phrase }, notes }: { row: TieRow; notes: Notes }) {
  const { since, until, evidence, status, confidence } = tie;
  const newest = newestEvidence(evidence);
  return (
    <tr>
      <td>{phrase}</td>
      <td data-label={text('explorer.organisation.with')}>
        <NodeMark node={other} /> <NodeLink node={other}>{nameOf(other)}</NodeLink>
        {tie.qualifier && <small> {tie.qualifier}</small>}
        {tie.heldBy && (
          <small>
            {' '}
            {text('explorer.organisation.heldBy')} <NodeLink node={tie.heldBy} />
          </small>
        )}
      </td>
      <td data-label={text('explorer.organisation.holds')}>
        {since || until ? holdsText(since, until) : <Unknown>{holdsText(null, null)}</Unknown>}
      </td>
      <td data-label={text('explorer.organisation.evidence')}>
        {newest ? formatDate(newest) : text('explorer.undated')}{' '}
        <NoteNumbers notes={notes} sources={evidence.map(({ source }) => source)} />
      </td>
      <td data-label={text('explorer.organisation.status')}>
        <Status status={status} />
      </td>
      <td data-label={text('explorer.organisation.confidence')}>{text(`explorer.confidence.${confidence}`)}</td>
    </tr>
  );
}
