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
  const places = { regions: oneOf(ids.regions), countries: oneOf(ids.countries.nodes) };
  const objectives = oneOf(ids.objectives);
  const ofActors = { ...places, kinds: ['MEMBER'], groups: ['CIVIL_SOCIETY'] };
  const ofPartnerships = {
    ...places,
    objectives,
    manifestations: oneOf(ids.manifestations),
    participants: oneOf(ids.actors.nodes),
    groupsAll: ['GOVERNMENT'],
    minGroups: 2,
    multiStakeholder: true,
    includeEnded: true,
    text: NAME,
  };
  const ofCommitments = { ...places, objectives };
  const signatories = { kinds: ['COMPANY'], signedCode: true };
  const dates = { dueFrom: YEAR, dueTo: YEAR };
  return [
    ...ofEach('Organisations', [
      ...alone({ ...ofActors, text: NAME }),
      { onlyTies: ['MEMBER_OF'], onlyTiedTo: oneOf(ids.actors.nodes) },
    ]),
    ...counts(
      'OrganisationCounts',
      { REGION: 'regions', COUNTRY: 'countries', KIND: 'kinds', GROUP: 'groups' },
      ofActors,
    ),
    ...['GROUPS', 'PARTICIPANTS', 'STARTED', 'NAME'].map((orderBy) => ask('Partnerships', { orderBy, filter: {} })),
    ...alone(ofPartnerships).map((filter) => ask('Partnerships', { orderBy: 'GROUPS', filter })),
    ...ofEach('PartnershipCounts', alone(ofPartnerships)),
    ...ofEach('Commitments', alone({ ...ofCommitments, ...dates, status: ['OPEN'], text: NAME })),
    ...counts(
      'CommitmentCounts',
      { REGION: 'regions', COUNTRY: 'countries', OBJECTIVE: 'objectives', STATUS: 'commitmentStatus' },
      { ...ofCommitments, commitmentStatus: ['OPEN'] },
    ),
    ...alone({ ...places, text: NAME, criterion: { number: 1, status: ['MET'] } }).map((filter) =>
      ask('Signatories', { filter: { ...signatories, ...filter } }),
    ),
    ...SUBJECTS.map((subject) => ask('WorldCounts', variablesOf(subject))),
    ask('Places', {}),
    ask('Actions', {}),
    ...alone({ ...places, from: YEAR, to: YEAR }).flatMap((filter) =>
      [['OPPORTUNITY'], ['TIE_UNCONFIRMED']].map((kinds) => ask('Calendar', { ...filter, kinds })),
    ),
  ];
}

/** Returns the queries of the pages of one record of each kind. */
export function recordQuestions(ids: Ids, today: string): Question[] {
  const of = ([record]: readonly Identified[], operations: readonly string[], more: Values = {}) =>
    record ? operations.map((operation) => ask(operation, { id: record.id, ...more })) : [];
  const [region] = ids.regions;
  const [objective] = ids.objectives;
  return [
    ...of(ids.countries.nodes, ['CountryAbout', 'CountryOrganisations', 'CountryScorecard', 'CountryRecords']),
    ...of(ids.regions, ['RegionAbout']),
    ...of(ids.regions, ['RegionRecords'], { today }),
    ...of(ids.regions, ['RegionUnconfirmed'], { types: ['MEMBER_OF'], before: today }),
    ...of(ids.objectives, ['ObjectiveAbout', 'ObjectiveMembers', 'ObjectiveRecords', 'ObjectiveIndicators']),
    ...of(ids.partnerships.nodes, ['Partnership', 'PartnershipRecord']),
    ...of(ids.companies.nodes, ['CodeCompany']),
    ...(region ? [ask('CoverageCells', { regions: [region.id] })] : []),
    ...(objective
      ? [ask('CoverageCells', { objectives: [objective.id], regions: ids.regions.map(({ id }) => id) })]
      : []),
    ...(region && objective ? [ask('CoverageCell', { region: region.id, objective: objective.id })] : []),
  ];
}

function ask(operation: string, variables: Values): Question {
  return { operation, variables };
}

function ofEach(operation: string, filters: readonly Values[]): Question[] {
  return filters.map((filter) => ask(operation, { filter }));
}

/** Returns the counts by each dimension, with each filter except the dimension's own. */
function counts(operation: string, filterOf: Record<string, string>, filters: Values): Question[] {
  return Object.entries(filterOf).flatMap(([by, own]) =>
    alone({ ...filters, [own]: undefined }).map((filter) => ask(operation, { by, filter })),
  );
}

/** Returns no filter, then each filter with a value alone. */
function alone(filters: Values): Values[] {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined);
  return [{}, ...given.map(([name, value]) => ({ [name]: value }))];
}

/** Returns the first id as a list of one; undefined where there is none. */
function oneOf(records: readonly Identified[]): string[] | undefined {
  return records[0] && [records[0].id];
}
