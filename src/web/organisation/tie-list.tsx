import { NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { newestEvidence } from '../parts/evidence';
import { holdsText, Status } from '../parts/marks';
import { NodeMark } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Unknown } from '../parts/states';
import { nameOf } from '../search/choice';
import type { TieGroup, TieRow } from './tie-rows';

/** The ties of a kind, a row each. */
export function TieList({ group: { kind, shown, total }, notes }: { group: TieGroup; notes: Notes }) {
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
