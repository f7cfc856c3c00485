import type { ComponentChildren } from 'preact';
import { NodeLink } from '../frame/link';
import { label, text } from '../language/text';
import { NameList, Website } from '../parts/names';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Unknown } from '../parts/states';
import type { Pair, Twin } from './pair';

interface Row {
  term: string;
  /** What two organisations must share not to differ; absent where it always does. */
  value?: string;
  cell: ComponentChildren;
}

/** What is on record of each of two organisations, a row for each kind of fact, with a mark where they differ. */
export function SideBySide({ pair: { actor, other }, notes }: { pair: Pair; notes: Notes }) {
  const [left, right] = [rowsOf(actor, notes), rowsOf(other, notes)];
  return (
    <table class="rows side-by-side">
      <thead>
        <tr>
          <td />
          {[actor, other].map((twin) => (
            <th key={twin.id} scope="col">
              <NodeLink node={twin} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {left.map(({ term, value, cell }, index) => {
          const isSame = value === right[index]!.value;
          return (
            <tr key={term} class={isSame ? undefined : 'differs'}>
              <th scope="row">
                {term} {!isSame && <small>{text('explorer.duplicates.differs')}</small>}
              </th>
              <td data-label={actor.name}>{cell}</td>
              <td data-label={other.name}>{right[index]!.cell}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function rowsOf(twin: Twin, notes: Notes): Row[] {
  const { kind, group, country, website, note, names, ties, evidence, id } = twin;
  const plain = (term: string, value: string | null | undefined): Row => ({
    ...{ term, value: value ?? '' },
    cell: value ? value : <Unknown />,
  });
  return [
    plain(text('explorer.duplicates.kind'), label('KIND', kind)),
    plain(text('explorer.organisation.group'), label('GROUP', group)),
    plain(text('explorer.duplicates.country'), country?.name),
    {
      term: text('explorer.organisation.names'),
      value: names.map(({ value }) => value).join('\n'),
      cell: <NameList names={names} />,
    },
    {
      term: text('explorer.organisation.website'),
      value: website ?? '',
      cell: <Website address={website} />,
    },
    plain(text('explorer.organisation.note'), note),
    { term: text('explorer.duplicates.ties'), cell: ties.totalCount },
    {
      term: text('explorer.duplicates.sources'),
      cell: <NoteNumbers notes={notes} sources={evidence.map(({ source }) => source)} />,
    },
    { term: text('explorer.duplicates.id'), cell: id },
  ];
}
