import type { Api } from './api';
import type { User } from './writing-api';

const EVIDENCE = 'evidence { id locator source { id title url } }';
const TIES = `ties(first: 100, statuses: [UPCOMING, CURRENT, UNCONFIRMED, ENDED, CONTESTED]) { totalCount nodes { id note ${EVIDENCE} } }`;
const IDS = '(first: 100) { totalCount nodes { id } }';

const OF_ACTOR = `${TIES} engagement { id ${EVIDENCE} } rosters { ${EVIDENCE} } actions${IDS} partnerships${IDS} commitments${IDS} meetings(first: 100) { totalCount nodes { id ${EVIDENCE} } }`;

/** Selects the records that depend on an actor. */
export const ofActor = (id: string): string => `{ node(id: "${id}") { ... on Actor { ${OF_ACTOR} } } }`;

const listsOf = (word: string, near: readonly string[]) => `{
  search(text: "${word}") { node { id } matched }
  actors(first: 100) { totalCount nodes { id name otherNames ${EVIDENCE} } }
  near: nodes(ids: ${JSON.stringify(near)}) { ... on Actor { ${OF_ACTOR} }
    ... on Country { opportunities { id } commitments${IDS} values { basis } } ... on Indicator { reported: values { basis } } ... on Manifestation { about { id } } }
  partnerships(first: 100, filter: { includeEnded: true }) { totalCount nodes { id name ${EVIDENCE} roster { ${EVIDENCE} }
    participants(first: 100) { nodes { id } } occasions { id } } }
  actions(first: 100) { totalCount nodes { id name outcome opportunity { id } ${EVIDENCE} } }
  campaigns(first: 100) { totalCount nodes { id name actions${IDS} occasions { id } ${EVIDENCE} } }
  opportunities(first: 100) { totalCount nodes { id name outcome ${EVIDENCE} } }
  commitments(first: 100) { totalCount nodes { id name ${EVIDENCE} followUps { id note ${EVIDENCE} } } }
  meetings(first: 100) { totalCount nodes { id outcome nextStep ${EVIDENCE} } }
  pictures(first: 100) { totalCount nodes { id name steps { text } } }
  ofActors: tally(of: ACTORS, by: [COUNTRY]) { rows { keys { id } count } }
  ofActions: tally(of: ACTIONS, by: [KIND]) { rows { keys { id } count } }
  ofOpportunities: tally(of: OPPORTUNITIES, by: [KIND]) { rows { keys { id } count } }
  ofCommitments: tally(of: COMMITMENTS, by: [STATUS]) { rows { keys { id } count } }
  ofTies: tally(of: TIES, by: [TYPE]) { rows { keys { id } count } }
  neighbourhood(of: ["GOV-ABO", "ABO"]) { nodes { id } ties { id } }
}`;

const HISTORY = '{ totalCount nodes { id action en: summary(lang: EN) fr: summary(lang: FR) node { id } } }';

/** A word and ids to search for, and nodes near them. */
export interface SearchTarget {
  word: string;
  ids: readonly string[];
  near: readonly string[];
}

/**
 * Returns all that a user can read of the target, by id, in each list and in a search, now or as
 * known at an instant.
 */
export async function visibleRecords(api: Api, user: User, target: SearchTarget, known?: string): Promise<string> {
  const { ids, word, near } = target;
  const byId = `{ nodes(ids: ${JSON.stringify([...ids, ...near])}) { id } }`;
  return textsOf(api, user, [byId, listsOf(word, near)], known);
}

/** Returns the history that a user can read: the last changes, and those of the target. */
export async function visibleHistory(
  api: Api,
  user: User,
  { ids, near }: SearchTarget,
  known?: string,
): Promise<string> {
  const lists = [...ids, ...near].map((id, index) => `of${index}: changes(node: "${id}", first: 100) ${HISTORY}`);
  return textsOf(api, user, [`{ changes(first: 100, newestFirst: true) ${HISTORY} ${lists.join(' ')} }`], known);
}

/** Adds the instant to a query, by default none. */
export const asKnown = (query: string, known?: string): string =>
  known === undefined ? query : `query @asOf(known: "${known}") ${query}`;

async function textsOf(api: Api, user: User, queries: readonly string[], known?: string): Promise<string> {
  const texts: string[] = [];
  for (const query of queries) {
    const { data, errors = [] } = await api.ask(asKnown(query, known), { headers: user.headers() });
    // The error of an unknown id repeats the id.
    expect(errors.filter(({ extensions }) => extensions.code !== 'BAD_USER_INPUT')).toEqual([]);
    texts.push(JSON.stringify(data));
  }
  return texts.join('\n');
}
