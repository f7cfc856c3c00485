import type { Json } from '../../../support/api';
import { combinations, range } from '../pool';
import { question, type Question } from '../question';
import { type Asking, standpoint } from '../asking';

/**
 * The allies of an actor, by the weighted index of Adamic and Adar and the ties to it. The other servers leave out those that only a
 * path reaches, which have no score and come last.
 */
export function allies({ today, actors }: Asking): Question {
  return question(
    'allies of an actor',
    combinations(actors, range(5, 100)),
    ([id, first]) => ({
      api: { query: API, variables: { id, first } },
      peer: PEER,
      statement: 'find-allies',
      parameters: { id, first, ...standpoint(today) },
    }),
    {
      api: ({ node }) =>
        (node!.allies as unknown as Json[]).flatMap(({ score, actor }) =>
          Number(score) > 0 ? [{ id: actor!.id, score }] : [],
        ),
      peer: ({ allies }) => allies,
    },
  );
}

const API = `query ($id: ID!, $first: Int!) {
  node(id: $id) { ... on Actor { allies(first: $first) { score actor { id } } } } }`;

const PEER = `query ($id: ID!, $first: Int!, $valid: String!, $known: String!, $clearance: Int!) {
  allies(id: $id, first: $first, valid: $valid, known: $known, clearance: $clearance) { id score } }`;
