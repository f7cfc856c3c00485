import type { GraphClient } from '../store/neo4j/client';
import { standpointNow } from '../store/neo4j/standpoint';
import { readNodes } from '../graph/node/node.store';

const FROM = 'MBR-ECPAT-GTM';
const TO = 'OAS';
/** The organisations of the example query for the seed "facts". */
export const EXAMPLE_IDS: readonly string[] = [FROM, TO];

/** For the seed "facts": how a member reaches a regional body, through whom and on what evidence. */
const PATHS_QUERY = `query HowDoWeReachThem {
  influencePaths(input: { from: ["${FROM}"], to: ["${TO}"], k: 3 }) {
    paths {
      score
      explanation
      hops {
        tie {
          sentence
          since
          confidence
          evidence { asOf locator source { title url } }
        }
      }
    }
  }
}
`;

/** For any other graph. */
const PARTNERSHIPS_QUERY = `query WhoSitsWhere {
  partnerships(first: 5, orderBy: GROUPS) {
    totalCount
    nodes {
      name
      groups
      multiStakeholder
      participants(first: 5) { edges { role since node { name kind } } }
    }
  }
}
`;

/** An example query for this graph, which the start prints and GraphiQL shows. */
export async function firstQuery(graph: GraphClient): Promise<string> {
  const ends = await readNodes(
    (statement, parameters) => graph.read(statement, { ...standpointNow(new Date()), ...parameters }),
    EXAMPLE_IDS,
  );
  return ends.length === EXAMPLE_IDS.length ? PATHS_QUERY : PARTNERSHIPS_QUERY;
}
