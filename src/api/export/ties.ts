import {
  date,
  flag,
  ID,
  labelled,
  named,
  namedList,
  number,
  type Part,
  SENTENCE,
  SOURCES,
  STATUS,
  text,
  within,
} from './parts';
import { filteredTable } from './table';

const TYPE = 'type: __typename';
const FROM_TO: readonly Part[] = [date('since'), date('until')];
const list = { list: 'ties', filter: 'TieFilter' };

export const TIES = filteredTable({
  ...list,
  name: 'ties',
  parts: [
    ID,
    labelled('type', 'TYPE'),
    named('from'),
    within('from', [text('from_type', TYPE)]),
    named('to'),
    within('to', [text('to_type', TYPE)]),
    SENTENCE,
    ...FROM_TO,
    STATUS,
    number('strength'),
    flag('carries_influence', 'carriesInfluence'),
    text('confidence'),
    text('visibility'),
    date('confirmed', 'lastConfirmedOn'),
    date('confirmed_until', 'confirmedUntil'),
    number('amount'),
    text('currency'),
    text('ask'),
    text('stage'),
    text('answer'),
    text('stance'),
    named('held_by', 'keeper'),
    text('recorded_at', 'recordedAt'),
    SOURCES,
    text('qualifier', 'qualifier(lang: $lang)'),
    namedList('through_ids', 'through'),
    date('ask_due', 'dueOn'),
  ],
});

/** Without names and evidence, for programs that draw networks. */
export const EDGES = filteredTable({
  ...list,
  name: 'edges',
  parts: [
    within('from', [text('source', 'id')]),
    within('to', [text('target', 'id')]),
    ID,
    labelled('type', 'TYPE', 'type', 'label'),
    number('weight', 'strength'),
    flag('carries_influence', 'carriesInfluence'),
    text('confidence'),
    ...FROM_TO,
    text('status'),
  ],
});

export const POSITIONS = filteredTable({
  ...list,
  name: 'positions',
  fixedFilter: { types: ['POSITION_ON'] },
  parts: [
    text('tie_id', 'id'),
    named('actor', 'from'),
    named('about', 'to'),
    within('to', [text('about_type', TYPE)]),
    labelled('stance', 'STANCE'),
    SENTENCE,
    ...FROM_TO,
    STATUS,
    text('confidence'),
    text('visibility'),
    date('confirmed', 'lastConfirmedOn'),
    SOURCES,
  ],
});
