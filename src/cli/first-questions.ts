import { SUBJECTS, variablesOf } from '../web/world/subjects';

/** A query of the explorer: the name of its operation, and its variables that are not null. */
export interface Question {
  operation: string;
  variables: Record<string, unknown>;
}

/** Selects one id of each type that filters accept. */
export const IDS_QUERY = `{
  regions { id }
  countries(first: 1) { nodes { id } }
  objectives { id }
  manifestations { id }
  actors(first: 1) { nodes { id } }
  companies: actors(first: 1, filter: { kinds: [COMPANY] }) { nodes { id } }
  partnerships(first: 1) { nodes { id } }
}`;

interface Identified {
  id: string;
}

/** The answer to IDS_QUERY. */
export interface Ids {
  regions: Identified[];
  countries: { nodes: Identified[] };
  objectives: Identified[];
  manifestations: Identified[];
  actors: { nodes: Identified[] };
  companies: { nodes: Identified[] };
  partnerships: { nodes: Identified[] };
}

type Values = Record<string, unknown>;

const NAME = 'Network';
const YEAR = '2030';

/**
 * Returns the lists of the explorer with their counts, each without a filter and with each filter
 * alone. The clauses of a statement, and so its plan, depend on which filters are set, not on their
 * values.
 */
export function listQuestions(ids: Ids): Question[] {
  const places = { regions: firstId(ids.regions), countries: firstId(ids.countries.nodes) };
  const objectives = firstId(ids.objectives);
  const ofActors = { ...places, kinds: ['MEMBER'], groups: ['CIVIL_SOCIETY'] };
  const ofPartnerships = {
    ...places,
    objectives,
    manifestations: firstId(ids.manifestations),
    participants: firstId(ids.actors.nodes),
    groupsAll: ['GOVERNMENT'],
    minGroups: 2,
    isMultiStakeholder: true,
    includeEnded: true,
    text: NAME,
  };
  const ofCommitments = { ...places, objectives };
  const signatories = { kinds: ['COMPANY'], signedCode: true };
  const dates = { dueFrom: YEAR, dueTo: YEAR };
  return [
    ...ofEach('Organisations', [
      ...eachAlone({ ...ofActors, text: NAME }),
      { onlyTies: ['MEMBER_OF'], onlyTiedTo: firstId(ids.actors.nodes) },
    ]),
    ...counts(
      'OrganisationCounts',
      { REGION: 'regions', COUNTRY: 'countries', KIND: 'kinds', GROUP: 'groups' },
      ofActors,
    ),
    ...['GROUPS', 'PARTICIPANTS', 'STARTED', 'NAME'].map((orderBy) =>
      question('Partnerships', { orderBy, filter: {} }),
    ),
    ...eachAlone(ofPartnerships).map((filter) => question('Partnerships', { orderBy: 'GROUPS', filter })),
    ...ofEach('PartnershipCounts', eachAlone(ofPartnerships)),
    ...ofEach('Commitments', eachAlone({ ...ofCommitments, ...dates, statuses: ['OPEN'], text: NAME })),
    ...counts(
      'CommitmentCounts',
      { REGION: 'regions', COUNTRY: 'countries', OBJECTIVE: 'objectives', STATUS: 'commitmentStatuses' },
      { ...ofCommitments, commitmentStatuses: ['OPEN'] },
    ),
    ...eachAlone({ ...places, text: NAME, criterion: { number: 1, statuses: ['MET'] } }).map((filter) =>
      question('Signatories', { filter: { ...signatories, ...filter } }),
    ),
    ...SUBJECTS.map((subject) => question('WorldCounts', variablesOf(subject))),
    question('Places', {}),
    question('Actions', {}),
    ...eachAlone({ ...places, from: YEAR, to: YEAR }).flatMap((filter) =>
      [['OPPORTUNITY'], ['TIE_UNCONFIRMED']].map((kinds) => question('Calendar', { ...filter, kinds })),
    ),
  ];
}

/** Returns the queries of the pages of one record of each kind. */
export function recordQuestions(ids: Ids, today: string): Question[] {
  const queriesOf = ([record]: readonly Identified[], operations: readonly string[], variables: Values = {}) =>
    record ? operations.map((operation) => question(operation, { id: record.id, ...variables })) : [];
  const [region] = ids.regions;
  const [objective] = ids.objectives;
  return [
    ...queriesOf(ids.countries.nodes, ['CountryAbout', 'CountryOrganisations', 'CountryScorecard', 'CountryRecords']),
    ...queriesOf(ids.regions, ['RegionAbout']),
    ...queriesOf(ids.regions, ['RegionRecords'], { today }),
    ...queriesOf(ids.regions, ['RegionUnconfirmed'], { types: ['MEMBER_OF'], before: today }),
    ...queriesOf(ids.objectives, ['ObjectiveAbout', 'ObjectiveMembers', 'ObjectiveRecords', 'ObjectiveIndicators']),
    ...queriesOf(ids.partnerships.nodes, ['Partnership', 'PartnershipRecord']),
    ...queriesOf(ids.companies.nodes, ['CodeCompany']),
    ...(region ? [question('CoverageCells', { regions: [region.id] })] : []),
    ...(objective
      ? [question('CoverageCells', { objectives: [objective.id], regions: ids.regions.map(({ id }) => id) })]
      : []),
    ...(region && objective ? [question('CoverageCell', { region: region.id, objective: objective.id })] : []),
  ];
}

function question(operation: string, variables: Values): Question {
  return { operation, variables };
}

function ofEach(operation: string, filters: readonly Values[]): Question[] {
  return filters.map((filter) => question(operation, { filter }));
}

/** Returns the counts by each dimension, with each filter except the dimension's own. */
function counts(operation: string, filterOf: Record<string, string>, filters: Values): Question[] {
  return Object.entries(filterOf).flatMap(([by, filterName]) =>
    eachAlone({ ...filters, [filterName]: undefined }).map((filter) => question(operation, { by, filter })),
  );
}

/** Returns no filter, then each filter with a value alone. */
function eachAlone(filters: Values): Values[] {
  const entries = Object.entries(filters).filter(([, value]) => value !== undefined);
  return [{}, ...entries.map(([name, value]) => ({ [name]: value }))];
}

/** Returns the first id as a list of one; undefined where there is none. */
function firstId(records: readonly Identified[]): string[] | undefined {
  return records[0] && [records[0].id];
}
