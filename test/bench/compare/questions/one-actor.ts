import type { Json } from '../../../support/api';
import { combinations, range } from '../pool';
import { question, type Question } from '../question';
import { type Asking, standpoint } from '../asking';
import { shownId } from './partnership-list';

/** One actor by id, its partnerships and their participants. */
export function oneActor({ today, seated }: Asking): Question {
  return question(
    'one actor, its partnerships, who sits in each',
    combinations(seated, range(5, 25), range(5, 25)),
    ([id, first, seats]) => ({
      api: { query: API, variables: { id, first, seats } },
      peer: PEER,
      statement: 'read-actor',
      parameters: { id, first, seats, ...standpoint(today) },
    }),
    {
      api: ({ node }) => oneActorOf(node!, (list) => list.nodes!),
      peer: ({ actors }) => oneActorOf(actors![0]!, (list) => list),
      byHand: (rows) => rows[0],
    },
  );
}

const API = `query ($id: ID!, $first: Int!, $seats: Int!) { node(id: $id) { ... on Actor {
  id name partnerships(first: $first) { nodes { id name participants(first: $seats) { nodes { id name } } } } } } }`;

const PEER = `query ($id: ID!, $first: Int!, $seats: Int!, $valid: String!, $known: String!, $clearance: Int!) {
  actors(where: { id: { eq: $id }, knownFrom: { lte: $known }, knownTo: { gt: $known } }) {
    id name partnerships(first: $first, valid: $valid, known: $known, clearance: $clearance) {
      id kind name participants(first: $seats, valid: $valid, known: $known, clearance: $clearance) { id name } } } }`;

function oneActorOf({ id, name, partnerships }: Json, items: (list: Json) => Json): unknown {
  const all = items(partnerships!) as unknown as Json[];
  return {
    id,
    name,
    partnerships: all.map((one) => ({ id: shownId(one), name: one.name, participants: items(one.participants!) })),
  };
}
