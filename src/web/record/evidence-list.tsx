import type { RecordEvidenceFragment } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Unknown } from '../parts/states';

/** Evidence, one a line: the day that it speaks of, how sure it makes, where it stands in its source, and whether it speaks against. */
export function EvidenceList({ evidence, notes }: { evidence: readonly RecordEvidenceFragment[]; notes: Notes }) {
  if (evidence.length === 0) return <Unknown>{text('explorer.record.noSource')}</Unknown>;
  return (
    <ul class="plain">
      {evidence.map(({ id, asOf, confidence, against, locator, source }) => {
        const day = asOf ?? source.published;
        return (
          <li key={id}>
            {day ? formatDate(day) : text('explorer.undated')}
            <NoteNumbers notes={notes} sources={[source]} />, {text(`explorer.confidence.${confidence}`)}
            {against && `, ${text('explorer.record.against')}`}
            {locator && <small> {locator}</small>}
          </li>
        );
      })}
    </ul>
  );
}
