import {
  ACRONYMS,
  filteredTable,
  GROUP,
  KIND,
  listTable,
  NAME,
  number,
  type Part,
  PLACE,
  text,
  UNKNOWN,
} from './parts';

export const ACTORS = filteredTable({
  name: 'actors',
  list: 'actors',
  filter: 'ActorFilter',
  parts: [
    text('id'),
    NAME,
    ACRONYMS,
    KIND,
    GROUP,
    PLACE,
    text('website'),
    number('unconfirmed_ties', 'unconfirmed'),
    UNKNOWN,
  ],
});

const ofActor = (part: Part): Part => ({ ...part, selection: `... on Actor { ${part.selection} }` });

/** A source has a title for a name. */
const IDENTITY: Part = {
  columns: { id: 'text', label: 'text' },
  selection: '... on Entity { id name(lang: $lang) } ... on Source { sourceId: id title }',
  cells: ({ id, name, sourceId, title }) => ({
    id: (id ?? sourceId ?? null) as string | null,
    label: (name ?? title ?? null) as string | null,
  }),
};

/** All nodes, for programs that draw networks: the ends of `edges`, and what has no tie. */
export const NODES = listTable({
  name: 'nodes',
  list: 'allNodes',
  variables: '$types: [NodeType!]',
  arguments: 'types: $types',
  parts: [IDENTITY, text('type', 'type: __typename'), ofActor(KIND), ofActor(GROUP), ofActor(PLACE)],
});
