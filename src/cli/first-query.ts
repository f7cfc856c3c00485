import type { GraphClient } from '../neo4j/client';
import { standpointNow } from '../neo4j/standpoint';
import { readNodes } from '../node/node.store';

const FROM = 'MBR-ECPAT-GTM';
const TO = 'OAS';

/** What a newcomer to the facts pastes first: how a member reaches a regional body, through whom and on what evidence. */
const HOW_TO_REACH = `query HowDoWeReachThem {
  influencePaths(input: { from: ["${FROM}"], to: ["${TO}"], k: 3 }) {
    paths {
      score
      explanation
      hops {
        tie {
          label
          since
          confidence
          evidence { asOf locator source { title url } }
        }
      }
    }
  }
}
`;

/** What answers over any graph. */
const WHO_SITS_WHERE = `query WhoSitsWhere {
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

/** A query to paste that this graph can answer. */
export async function firstQuery(graph: GraphClient): Promise<string> {
  const known = await readNodes(
    (statement, parameters) => graph.read(statement, { ...standpointNow(new Date()), ...parameters }),
    [FROM, TO],
  );
  return known.length === 2 ? HOW_TO_REACH : WHO_SITS_WHERE;
}
