import { date, flag, GROUPS, ID, KIND, NAME, named, namedList, SOURCES, text, UNKNOWN, type Part } from './parts';
import { filteredTable } from './table';

const STATUS: readonly Part[] = [text('status'), date('last_confirmed_on', 'lastConfirmedOn')];

const COMMON: readonly Part[] = [
  flag('under_way', 'isActive'),
  date('since'),
  date('until'),
  namedList('objective_ids', 'objectives'),
  namedList('country_ids', 'countries'),
  namedList('form_ids', 'forms_of_exploitation', 'manifestations'),
  text('outcome', 'outcome(lang: $lang)'),
  SOURCES,
];

const PARTICIPANTS: Part = {
  columns: { participants: 'number' },
  selection: 'participants(first: 1) { totalCount }',
  // An empty list does not mean that nobody takes part: the seats are then unknown.
  cells: ({ participants }) => ({ participants: (participants as { totalCount: number }).totalCount || null }),
};

const SEATED: Part = {
  ...PARTICIPANTS,
  // Each actor once, regardless of the number of its seats.
  selection: 'seats { count }',
  cells: ({ seats }) => ({
    participants: (seats as { count: number }[]).reduce((sum, { count }) => sum + count, 0) || null,
  }),
};

const TARGETS = namedList('target_ids', 'targets');

export const PARTNERSHIPS = filteredTable({
  name: 'partnerships',
  list: 'partnerships',
  filter: 'PartnershipFilter',
  parts: [
    ID,
    NAME,
    KIND,
    flag('multi_stakeholder', 'isMultiStakeholder'),
    SEATED,
    GROUPS,
    ...COMMON,
    UNKNOWN,
    ...STATUS,
  ],
});

export const CAMPAIGNS = filteredTable({
  name: 'campaigns',
  list: 'campaigns',
  filter: 'CampaignFilter',
  parts: [ID, NAME, PARTICIPANTS, GROUPS, TARGETS, ...COMMON, ...STATUS],
});

export const ACTIONS = filteredTable({
  name: 'actions',
  list: 'actions',
  filter: 'ActionFilter',
  parts: [
    ID,
    NAME,
    KIND,
    named('campaign'),
    named('opportunity'),
    namedList('lead_ids', 'leads'),
    namedList('partner_ids', 'partners'),
    TARGETS,
    flag('with_children_or_survivors', 'withChildrenOrSurvivors'),
    ...COMMON,
    ...STATUS,
  ],
});
