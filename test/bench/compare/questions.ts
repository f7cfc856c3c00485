import { MIN_SHARED_LENGTH, searchQuery } from '../../../src/graph/search/search-terms';
import { ACTOR_TYPES } from '../../../src/store/model/node-type';
import type { Json } from '../../support/api';
import { type QuestionValues, standpoint } from './asking';
import { combinations, daysBack, range } from './pool';
import { question, type Question } from './question';

const DECLARED = '$valid: String!, $known: String!, $clearance: Int!';
const PASSED = 'valid: $valid, known: $known, clearance: $clearance';
const KNOWN = 'knownFrom: { lte: $known }, knownTo: { gt: $known }';
const itemsOf = (list: Json) => list as unknown as Json[];
const textOf = (value: Json | undefined) => value as unknown as string;

/** The six questions that are compared. */
export function questions(asking: QuestionValues): Question[] {
  return [partnershipList, oneActor, isMultiStakeholder, allies, search, tally].map((make) => make(asking));
}

const MAX_PAGE_SIZE = 60;

/** A page of partnerships with their participants, these actors' countries, and objectives. */
function partnershipList({ today, cursors }: QuestionValues): Question {
  // Start positions at which even the largest page is full.
  const starts = range(1, cursors.NAME.length - MAX_PAGE_SIZE);
  return question(
    'nested partnership list',
    combinations(range(20, MAX_PAGE_SIZE), ['NAME', 'STARTED'] as const, starts, range(10, 20)),
    ([first, orderBy, start, seats]) => ({
      api: `query ($first: Int!, $orderBy: PartnershipOrder!, $after: String!, $seats: Int!) {
        partnerships(first: $first, orderBy: $orderBy, after: $after) { nodes {
          id name participants(first: $seats) { nodes { id name country { id name } } } objectives { id name } } } }`,
      variables: { first, orderBy, after: cursors[orderBy][start - 1], seats },
      peer: `query ($first: Int!, $orderBy: String!, $skip: Int!, $seats: Int!, ${DECLARED}) {
        partnerships(first: $first, orderBy: $orderBy, skip: $skip, ${PASSED}) {
          id kind name participants(first: $seats, ${PASSED}) { id name country { id name } }
          objectivesConnection(
            where: { edge: { clearance: { lte: $clearance }, ${KNOWN}, validFrom: { lte: $valid } }, node: { ${KNOWN} } },
            sort: [{ node: { nameKey: ASC } }]) { edges { node { id name } } } } }`,
      statement: 'list-partnerships',
      parameters: { first, orderBy, skip: start, seats, ...standpoint(today) },
    }),
    {
      api: ({ partnerships }) =>
        itemsOf(partnerships!.nodes!).map((partnership) => ({
          ...partnership,
          participants: partnership.participants!.nodes,
        })),
      // @neo4j/graphql returns the country as a list of at most one item.
      peer: ({ partnerships }) =>
        itemsOf(partnerships!).map(({ participants, objectivesConnection, ...partnership }) => ({
          id: shownId(partnership),
          name: partnership.name,
          participants: itemsOf(participants!).map((actor) => ({ ...actor, country: actor.country![0] ?? null })),
          objectives: itemsOf(objectivesConnection!.edges!).map(({ node }) => node),
        })),
    },
  );
}

/**
 * The id of a partnership. For an alliance @neo4j/graphql returns the actor's id, and its `kind`.
 */
function shownId({ id, kind }: Json): string {
  return textOf(kind) === 'COALITION' ? `TABLE-${textOf(id)}` : textOf(id);
}

/** One actor by id, its partnerships and their participants. */
function oneActor({ today, seated }: QuestionValues): Question {
  const shapeOf = ({ id, name, partnerships }: Json, items: (list: Json) => Json) => ({
    id,
    name,
    partnerships: itemsOf(items(partnerships!)).map((partnership) => ({
      id: shownId(partnership),
      name: partnership.name,
      participants: items(partnership.participants!),
    })),
  });
  return question(
    'one actor, its partnerships, who sits in each',
    combinations(seated, range(5, 25), range(5, 25)),
    ([id, first, seats]) => ({
      api: `query ($id: ID!, $first: Int!, $seats: Int!) { node(id: $id) { ... on Actor {
        id name partnerships(first: $first) { nodes { id name participants(first: $seats) { nodes { id name } } } } } } }`,
      variables: { id, first, seats },
      peer: `query ($id: ID!, $first: Int!, $seats: Int!, ${DECLARED}) {
        actors(where: { id: { eq: $id }, ${KNOWN} }) { id name partnerships(first: $first, ${PASSED}) {
          id kind name participants(first: $seats, ${PASSED}) { id name } } } }`,
      statement: 'read-actor',
      parameters: { id, first, seats, ...standpoint(today) },
    }),
    {
      api: ({ node }) => shapeOf(node!, (list) => list.nodes!),
      peer: ({ actors }) => shapeOf(actors![0]!, (list) => list),
      byHand: (rows) => rows[0],
    },
  );
}

/** The partnerships of at least three groups in a region, for an objective, or both, on a day. */
function isMultiStakeholder({ today, regions, objectives }: QuestionValues): Question {
  const filters = [
    ...regions.map((region) => ({ regions: [region] })),
    ...objectives.map((objective) => ({ objectives: [objective] })),
    ...regions.flatMap((region) => objectives.map((objective) => ({ regions: [region], objectives: [objective] }))),
  ];
  const withSortedGroups = (list: Json) =>
    itemsOf(list).map(({ id, name, groups }) => ({ id, name, groups: itemsOf(groups!).map(String).sort() }));
  return question(
    'multi-stakeholder search, filtered',
    combinations(filters, ['NAME', 'GROUPS'] as const, range(20, 50), daysBack(today, 200)),
    ([filter, orderBy, first, valid]) => ({
      api: `query ($filter: PartnershipFilter!, $orderBy: PartnershipOrder!, $first: Int!, $valid: PartialDate!)
        @asOf(valid: $valid) {
        partnerships(filter: $filter, orderBy: $orderBy, first: $first) { nodes { id name groups } } }`,
      variables: { filter: { ...filter, isMultiStakeholder: true }, orderBy, first, valid },
      peer: `query ($regions: [ID!], $objectives: [ID!], $orderBy: String!, $first: Int!, ${DECLARED}) {
        found: isMultiStakeholder(regions: $regions, objectives: $objectives, orderBy: $orderBy, first: $first, ${PASSED}) {
          id name groups } }`,
      statement: 'find-multi-stakeholder',
      parameters: { regions: null, objectives: null, ...filter, orderBy, first, ...standpoint(valid) },
    }),
    {
      api: ({ partnerships }) => withSortedGroups(partnerships!.nodes!),
      peer: ({ found }) => withSortedGroups(found!),
      byHand: withSortedGroups,
    },
  );
}

/**
 * The allies of an actor, by the weighted index of Adamic and Adar and the ties to it. The other
 * servers omit allies that only a path reaches, which have no score and come last.
 */
function allies({ today, actors }: QuestionValues): Question {
  return question(
    'allies of an actor',
    combinations(actors, range(5, 100)),
    ([id, first]) => ({
      api: `query ($id: ID!, $first: Int!) {
        node(id: $id) { ... on Actor { allies(first: $first) { score actor { id } } } } }`,
      variables: { id, first },
      peer: `query ($id: ID!, $first: Int!, ${DECLARED}) { allies(id: $id, first: $first, ${PASSED}) { id score } }`,
      statement: 'find-allies',
      parameters: { id, first, ...standpoint(today) },
    }),
    {
      api: ({ node }) =>
        itemsOf(node!.allies!).flatMap(({ score, actor }) => (Number(score) > 0 ? [{ id: actor!.id, score }] : [])),
      peer: ({ allies }) => allies,
    },
  );
}

/** Maximum of hits, more than match all words of any of these texts. */
const MAX_HITS = 100;
const BEST_FIRST = 'sort: [{ score: DESC }, { node: { nameKey: ASC } }, { node: { id: ASC } }]';

/**
 * Full-text search of names that match all words of a text; where none does, of organisations that
 * share a whole word with it. The other servers get these two queries of the index, and return the
 * same nodes in another order: they do not distinguish exact, prefix and fuzzy matches, and have no
 * country names.
 */
function search({ today, words }: QuestionValues): Question {
  // Sorts by id; a source has a title instead of a name.
  const hits = (edges: Json) =>
    itemsOf(edges)
      .map(({ node }) => ({ id: textOf(node!.id), name: node!.name ?? node!.title }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  // Two letters would match names of countries too.
  const first = words.first.filter((word) => word.length > 2);
  return question(
    'full-text search',
    combinations(words.last, first, words.numbers),
    ([last, word, number]) => {
      const text = `${last} ${word} ${number}`;
      // Names have no valid day.
      const { known, clearance } = standpoint(today);
      return {
        api: `query ($text: String!, $first: Int!) {
          search(text: $text, first: $first) { node { id ... on Entity { name } ... on Source { title } } } }`,
        variables: { text, first: MAX_HITS },
        peer: `query ($query: String!, $related: String!, $first: Int!, $known: String!, $clearance: Int!) {
          searchNames(phrase: $query, first: $first, ${BEST_FIRST}, where: { node: { ${KNOWN}, AND: [
              { OR: [{ clearance: { eq: null } }, { clearance: { lte: $clearance } }] },
              { OR: [{ NOT: { type: { eq: "Source" } } },
                { citations: { some: { ${KNOWN}, clearance: { lte: $clearance } } } }] }] } }) {
            edges { node { id name title } } }
          related: searchNames(phrase: $related, first: $first, ${BEST_FIRST}, where: { node: { ${KNOWN},
              type: { in: ${JSON.stringify(ACTOR_TYPES)} } } }) {
            edges { node { id name title } } } }`,
        statement: 'search-names',
        parameters: {
          query: searchQuery(text).replaceAll('(', '+('),
          related: [last, word, number].filter(({ length }) => length >= MIN_SHARED_LENGTH).join(' '),
          first: MAX_HITS,
          known,
          clearance,
        },
      };
    },
    {
      api: ({ search }) => hits(search!),
      peer: ({ searchNames, related }) => {
        const found = hits(searchNames!.edges!);
        return found.length > 0 ? found : hits(related!.edges!);
      },
      byHand: (rows) => itemsOf(rows).sort((a, b) => (textOf(a.id) < textOf(b.id) ? -1 : 1)),
    },
  );
}

const A_HUNDRED_YEARS = 36_525;
const DIMENSIONS = [
  ['Objective', 'Region'],
  ['Group', 'Objective'],
  ['Group', 'Region'],
] as const;

/** The number of partnerships by two dimensions on a day. */
function tally({ today }: QuestionValues): Question {
  return question(
    'dashboard counts',
    combinations(DIMENSIONS, daysBack(today, A_HUNDRED_YEARS)),
    ([dimensions, valid]) => ({
      api: `query ($by: [TallyDimension!]!, $valid: PartialDate!) @asOf(valid: $valid) {
        tally(of: PARTNERSHIPS, by: $by) { rows { keys { id } count } } }`,
      variables: { by: dimensions.map((dimension) => dimension.toUpperCase()), valid },
      peer: `query (${DECLARED}) { counts: tally${dimensions.join('')}(${PASSED}) { first second count } }`,
      statement: `tally-${dimensions.join('-').toLowerCase()}`,
      parameters: standpoint(valid),
    }),
    {
      api: ({ tally }) =>
        itemsOf(tally!.rows!).map(({ keys, count }) => ({ first: keys![0]!.id, second: keys![1]!.id, count })),
      peer: ({ counts }) => counts,
    },
  );
}
