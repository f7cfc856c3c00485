import { Language } from '../../../src/language/language';
import { message, type MessageKey, type MessageValues } from '../../../src/language/message';
import { formatName, nameIn } from '../../../src/language/names';
import type { NodeRow } from '../../../src/store/model/rows';
import { TieType } from '../../../src/store/model/tie-type';
import { countWords, sentencesOf } from '../../support/sentences';
import { graph, node } from '../seed/seeded';

const LANGUAGES = Object.values(Language);
const ACTORS = ['Member', 'Company', 'RegionalBody', 'Partner'];
/** The longest form of a span of time. */
const SPAN = '25 January 2027 to 5 February 2027';

const ofTypes = (...types: string[]) => graph.nodes.filter(({ type }) => types.includes(type));
const from = (id: string, ...types: TieType[]) =>
  graph.ties.filter((tie) => tie.from === id && types.includes(tie.type)).map(({ to }) => node(to));
const to = (id: string, ...types: TieType[]) =>
  graph.ties.filter((tie) => tie.to === id && types.includes(tie.type)).map((tie) => node(tie.from));

/**
 * A heading of the explorer about a record, with the names of the facts as plain text, as the
 * explorer has them.
 */
interface Heading {
  key: MessageKey;
  about: (record: NodeRow, language: Language) => MessageValues;
  records: NodeRow[];
}

const said = (record: NodeRow, language: Language) => String(formatName(nameIn(record, language), language));
function listed(records: readonly NodeRow[], language: Language): string {
  const names = new Set(records.map((record) => said(record, language)));
  return names.size > 0 ? new Intl.ListFormat(language, { type: 'conjunction' }).format(names) : 'none';
}

const HEADINGS: Heading[] = [
  {
    key: 'explorer.organisation.heading',
    records: ofTypes(...ACTORS),
    about: (actor, language) => ({
      name: said(actor, language),
      what: message(language, 'explorer.organisation.what', {
        kind: String(actor.properties?.['kind']),
        group: String(actor.properties?.['group']),
        membership: 'member',
      }),
      country: actor.country ? said(node(actor.country), language) : 'none',
      ties: 12,
      current: 0,
    }),
  },
  {
    key: 'explorer.record.commitment',
    records: ofTypes('Commitment'),
    about: (commitment, language) => ({
      by: listed(to(commitment.id, TieType.PROMISED), language),
      name: nameIn(commitment, language),
      status: 'OPEN',
      due: '31 December 2027',
    }),
  },
  {
    key: 'explorer.record.action',
    records: ofTypes('AdvocacyAction'),
    about: (action, language) => ({
      name: nameIn(action, language),
      span: SPAN,
      leads: listed(to(action.id, TieType.LEADS), language),
      targets: listed(from(action.id, TieType.TARGETS), language),
    }),
  },
  {
    key: 'explorer.record.campaign',
    records: ofTypes('Campaign'),
    about: (campaign, language) => ({
      name: nameIn(campaign, language),
      span: SPAN,
      count: 12,
      targets: listed(from(campaign.id, TieType.TARGETS), language),
    }),
  },
  {
    key: 'explorer.record.opportunity',
    records: ofTypes('Opportunity'),
    about: (opportunity, language) => ({
      name: nameIn(opportunity, language),
      span: SPAN,
      inferred: 'expected',
      body: listed(from(opportunity.id, TieType.ORGANISED_BY), language),
    }),
  },
  {
    key: 'explorer.calendar.answer',
    records: ofTypes('Opportunity', 'Commitment'),
    about: (record, language) => ({ date: '25 January 2027', what: nameIn(record, language) }),
  },
  {
    key: 'explorer.record.instrument',
    records: ofTypes('Instrument'),
    about: (instrument, language) => ({
      name: nameIn(instrument, language),
      state: 'PROPOSED',
      on: '15 December 2023',
      adopted: 'none',
      period: 'none',
    }),
  },
  {
    key: 'explorer.record.manifestation',
    records: ofTypes('Manifestation'),
    about: (form, language) => ({ name: nameIn(form, language), count: 12 }),
  },
  {
    key: 'explorer.record.indicator',
    records: ofTypes('Indicator'),
    about: (indicator, language) => ({
      name: nameIn(indicator, language),
      count: 12,
      hasNewest: 'yes',
      atLeast: 'yes',
      value: '300',
      date: '31 December 2027',
    }),
  },
  {
    key: 'explorer.source.heading',
    records: graph.nodes.flatMap(({ evidence }) => evidence).map(({ source }) => ({ nameEn: source.title }) as NodeRow),
    about: ({ nameEn }) => ({ title: nameEn, count: 12 }),
  },
  {
    key: 'explorer.code.companyHeading',
    records: ofTypes('Company'),
    about: (company, language) => ({ name: said(company, language), met: 0, unknown: 6 }),
  },
  {
    key: 'explorer.partnership.heading',
    records: ofTypes('Partnership'),
    about: (table, language) => {
      const conveners = to(table.id, TieType.CONVENES, TieType.LEADS);
      return {
        name: said(table, language),
        convened: conveners.length > 1 ? 'many' : 'one',
        seated: 7,
        missing: 3,
        conveners: listed(conveners, language),
        isComplete: 'false',
        missingGroups: ['LAW_ENFORCEMENT', 'SURVIVORS_AND_YOUTH', 'FAITH_COMMUNITY']
          .map((group) => message(language, 'explorer.partnership.group', { group }))
          .join(', '),
      };
    },
  },
  ...(['explorer.place.countryAnswer', 'explorer.place.regionAnswer'] as const).map((key) => ({
    key,
    records: ofTypes(key === 'explorer.place.countryAnswer' ? 'Country' : 'Region'),
    about: (place: NodeRow, language: Language) => ({
      name: said(place, language),
      members: 12,
      unknown: 3,
      objectives: 6,
      isKnown: 'yes',
      countries: 44,
      covered: 3,
      unassigned: 10,
    }),
  })),
  {
    key: 'explorer.objective.answer',
    records: ofTypes('Objective'),
    about: (objective, language) => ({
      name: said(objective, language),
      number: 3,
      members: 12,
      covered: 3,
      regions: 5,
      unassigned: 10,
    }),
  },
];

const CASES = LANGUAGES.flatMap((language) => HEADINGS.map((heading) => ({ language, ...heading })));

test.each(CASES)('in $language, no sentence of $key has more than 40 words', ({ language, key, records, about }) => {
  expect(records.length).toBeGreaterThan(0);
  const headings = records.map((record) => message(language, key, about(record, language)));
  const sentences = new Set(headings.flatMap(sentencesOf));
  expect([...sentences].filter((sentence) => countWords(sentence) > 40)).toEqual([]);
});

test.each(LANGUAGES)('in %s, the heading of the calendar adds no colon to that of the future', (language) => {
  expect(message(language, 'explorer.calendar.answer', { date: '2027', what: 'X' })).not.toContain(':');
});
