import { NodeLink, RecordLink } from '../frame/link';
import type { NamedNodeFragment, TieRowFragment } from '../graphql/graphql';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { spanText } from '../partnership/initiative-text';
import { Status } from '../parts/marks';
import { statusText } from '../parts/tie-status';
import { NodeMark } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Unknown } from '../parts/states';

/** Nodes by name, as links; an empty list is unknown. */
export function NodeList({ nodes }: { nodes: readonly NamedNodeFragment[] }) {
  if (nodes.length === 0) return <Unknown />;
  return (
    <ul class="plain inline">
      {nodes.map((node) => (
        <li key={node.id}>
          {'group' in node && <NodeMark node={node} />} <NodeLink node={node} />
        </li>
      ))}
    </ul>
  );
}

interface TieListProps {
  caption: string;
  ties: readonly TieRowFragment[];
  /** True where the list is complete. */
  isWhole: boolean;
  notes: Notes;
}

/** Ties as sentences, with their life spans, status and sources. */
export function TieList({ caption, ties, isWhole, notes }: TieListProps) {
  return (
    <DataTable
      caption={caption}
      rows={ties}
      canSort={isWhole}
      columns={[
        {
          heading: text('explorer.record.tie'),
          cell: ({ id, sentence, evidence }) => (
            <>
              <RecordLink id={id}>{sentence}</RecordLink>
              <NoteNumbers notes={notes} of={evidence} />
            </>
          ),
          sortBy: ({ sentence }) => sentence,
        },
        {
          heading: text('explorer.common.holds'),
          cell: ({ since, until }) => spanText(true, since, until),
          sortBy: ({ since }) => since,
        },
        {
          heading: text('explorer.common.status'),
          cell: (tie) => <Status of={tie} />,
          sortBy: statusText,
        },
      ]}
    />
  );
}
