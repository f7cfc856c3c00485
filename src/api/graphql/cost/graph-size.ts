import type { GraphQLSchema } from 'graphql';

declare module 'graphql' {
  interface GraphQLSchemaExtensions {
    graphSize?: GraphSize;
  }
}

/** Number of relationships of the synthetic world on which the growing weights were measured. */
const MEASURED_AT = 150_000;
/** The part of a growing weight that is constant. */
const CONSTANT_PART = 0.25;
/** Maximum factor of a growing weight: each field remains available on the largest graph. */
const MAX_FACTOR = 2;
/** The step to which sizes are rounded: a cost must not reveal the existence of hidden ties. */
const STEP = 10_000;

/** The size of the graph, which scales the weights of fields that read all of it. */
export class GraphSize {
  private relationships = MEASURED_AT;

  /** Sets the number of relationships of the graph. */
  see(relationships: number): void {
    this.relationships = Math.ceil(relationships / STEP) * STEP;
  }

  /** The factor of growing weights. */
  get factor(): number {
    return Math.min(MAX_FACTOR, CONSTANT_PART + ((1 - CONSTANT_PART) * this.relationships) / MEASURED_AT);
  }
}

/** Returns the size of the graph of a schema; the measured size until it is counted. */
export function graphSizeOf(schema: GraphQLSchema): GraphSize {
  const existing = schema.extensions.graphSize;
  if (existing) return existing;
  const graphSize = new GraphSize();
  schema.extensions = { ...schema.extensions, graphSize };
  return graphSize;
}
