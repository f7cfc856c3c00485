import { Link } from '../frame/link';
import type { TieRowFragment } from '../graphql/graphql';
import { text } from '../language/text';
import { Status } from '../parts/marks';
import { NoteNumbers, type Notes } from '../parts/sources';
import { spanText } from '../partnership/span-text';

/** Ties as sentences, with their life spans, status and sources. */
export function TieList({ ties, notes }: { ties: readonly TieRowFragment[]; notes: Notes }) {
  return (
    <table class="rows">
      <thead>
        <tr>
          {(['tie', 'holds', 'status'] as const).map((column) => (
            <th key={column} scope="col">
              {text(`explorer.record.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ties.map((tie) => (
          <tr key={tie.id}>
            <td>
              <Link to={`/records/${encodeURIComponent(tie.id)}`}>{tie.sentence}</Link>
              <NoteNumbers notes={notes} sources={tie.evidence.map(({ source }) => source)} />
            </td>
            <td data-label={text('explorer.record.holds')}>{spanText(true, tie.since, tie.until)}</td>
            <td data-label={text('explorer.record.status')}>
              <Status status={tie.status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
