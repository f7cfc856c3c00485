import type { GraphQLSchema } from 'graphql';

declare module 'graphql' {
  interface GraphQLSchemaExtensions {
    graphSize?: GraphSize;
  }
}

/** The relationships of the synthetic world for which the weights that grow with the graph are. */
const MEASURED_AT = 150_000;
/** The part of such a weight that does not grow. */
const FIXED = 0.25;
/** A weight grows to this many times of itself, so that each field can still be asked for of the largest graph. */
const MOST = 2;
/** Sizes are counted in steps, so that no tie shows in a cost whose reader may not see it. */
const STEP = 10_000;

/** How large the graph is: what reads all of it costs the more. */
export class GraphSize {
  private relationships = MEASURED_AT;

  /** Notes how many relationships the graph has. */
  see(relationships: number): void {
    this.relationships = Math.ceil(relationships / STEP) * STEP;
  }

  /** What a weight that grows with the graph is multiplied by. */
  get factor(): number {
    return Math.min(MOST, FIXED + ((1 - FIXED) * this.relationships) / MEASURED_AT);
  }
}

/** The size of the graph that a schema answers from; the size measured where nobody has counted it. */
export function graphSizeOf(schema: GraphQLSchema): GraphSize {
  const known = schema.extensions.graphSize;
  if (known) return known;
  const graphSize = new GraphSize();
  schema.extensions = { ...schema.extensions, graphSize };
  return graphSize;
}
