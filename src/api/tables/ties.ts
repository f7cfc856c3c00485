import { date, filteredTable, flag, labelled, named, number, type Part, SOURCES, text } from './parts';

const TYPE = labelled('type', 'TYPE');
const SENTENCE = text('sentence', 'sentence(lang: $lang)');
const STATUS = labelled('status', 'STATUS');

/** The type of an end of a tie. */
const typeOf = (column: string, end: 'from' | 'to'): Part => ({
  columns: { [column]: 'text' },
  selection: `${end} { type: __typename }`,
  cells: (tie) => ({ [column]: (tie[end] as { type: string }).type }),
});

/** The id of an end of a tie. */
const idOf = (column: string, end: 'from' | 'to'): Part => ({
  columns: { [column]: 'text' },
  selection: `${end} { id }`,
  cells: (tie) => ({ [column]: (tie[end] as { id: string }).id }),
});

export const TIES = filteredTable({
  name: 'ties',
  list: 'ties',
  filter: 'TieFilter',
  parts: [
    text('id'),
    TYPE,
    named('from'),
    typeOf('from_type', 'from'),
    named('to'),
    typeOf('to_type', 'to'),
    SENTENCE,
    date('since'),
    date('until'),
    STATUS,
    number('strength'),
    flag('carries_influence', 'conducts'),
    text('confidence'),
    text('visibility'),
    date('confirmed'),
    date('confirmed_until', 'confirmedUntil'),
    number('amount'),
    text('currency'),
    text('ask'),
    text('stage'),
    text('answer'),
    text('stance'),
    named('held_by', 'heldBy'),
    text('recorded_at', 'recordedAt'),
    SOURCES,
    text('qualifier', 'qualifier(lang: $lang)'),
  ],
});

/** Without names and evidence, for programs that draw networks. */
export const EDGES = filteredTable({
  name: 'edges',
  list: 'ties',
  filter: 'TieFilter',
  parts: [
    idOf('source', 'from'),
    idOf('target', 'to'),
    text('id'),
    labelled('type', 'TYPE', 'type', 'label'),
    number('weight', 'strength'),
    flag('carries_influence', 'conducts'),
    text('confidence'),
    date('since'),
    date('until'),
    text('status'),
  ],
});

export const POSITIONS = filteredTable({
  name: 'positions',
  list: 'ties',
  filter: 'TieFilter',
  fixedFilter: { types: ['POSITION_ON'] },
  parts: [
    text('tie_id', 'id'),
    named('actor', 'from'),
    named('about', 'to'),
    typeOf('about_type', 'to'),
    labelled('stance', 'STANCE'),
    SENTENCE,
    date('since'),
    date('until'),
    STATUS,
    text('confidence'),
    text('visibility'),
    date('confirmed'),
    SOURCES,
  ],
});
