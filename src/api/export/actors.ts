import { GROUP, ID, KIND, NAME, number, ofType, type Part, PLACE, text, UNKNOWN } from './parts';
import { listCell } from './cells';
import { filteredTable, listTable } from './table';

const ACRONYMS: Part = {
  columns: { acronyms: 'text' },
  selection: 'names { value kind }',
  cells: ({ names }) => {
    const acronyms = (names as { value: string; kind: string }[]).filter(({ kind }) => kind === 'ACRONYM');
    return { acronyms: listCell(acronyms.map(({ value }) => value)) };
  },
};

export const ACTORS = filteredTable({
  name: 'actors',
  list: 'actors',
  filter: 'ActorFilter',
  parts: [
    ID,
    NAME,
    ACRONYMS,
    KIND,
    GROUP,
    PLACE,
    text('website'),
    number('unconfirmed_ties', 'unconfirmedTieCount'),
    UNKNOWN,
  ],
});

/** A source has a title instead of a name. */
const IDENTITY: Part = {
  columns: { id: 'text', label: 'text' },
  selection: '... on Entity { id name(lang: $lang) } ... on Source { sourceId: id title }',
  cells: ({ id, name, sourceId, title }) => ({
    id: (id ?? sourceId ?? null) as string | null,
    label: (name ?? title ?? null) as string | null,
  }),
};

/** All nodes, for programs that draw networks: the ends of `edges`, and nodes without ties. */
export const NODES = listTable({
  name: 'nodes',
  list: 'allNodes',
  variables: '$types: [NodeType!]',
  arguments: 'types: $types',
  parts: [
    IDENTITY,
    text('type', 'type: __typename'),
    ofType('Actor', KIND),
    ofType('Actor', GROUP),
    ofType('Actor', PLACE),
  ],
});
