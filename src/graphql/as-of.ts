import { DirectiveLocation, GraphQLDirective, getDirectiveValues, type OperationDefinitionNode } from 'graphql';
import type { Head } from '../neo4j/client';
import { beforeImport, knownNow, type Standpoint } from '../neo4j/standpoint';
import { InstantScalar } from '../scalars/instant.scalar';
import { lastDay } from '../scalars/partial-date';
import { PartialDateScalar } from '../scalars/partial-date.scalar';

export const AsOfDirective = new GraphQLDirective({
  name: 'asOf',
  description:
    'Answers the whole operation as the graph stood at a point on two clocks: as the world was, as we knew it.',
  locations: [DirectiveLocation.QUERY],
  args: {
    valid: {
      type: PartialDateScalar,
      description: 'What was true in the world then; a year or a month means its last day. Default: today.',
    },
    known: { type: InstantScalar, description: 'What had been recorded by then. Default: now.' },
  },
});

export interface RequestedStandpoint {
  standpoint: Standpoint;
  /** Whether all is asked for that is known now, rather than what was known by an instant. */
  now: boolean;
}

/**
 * The standpoint that an operation asks for: its @asOf where it has one, else as given. It is never before the last
 * change, whose clock may be ahead of this one, and always before an import that is still being written.
 */
export function standpointOf(
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  standpoint: Standpoint,
  head: Pick<Head, 'at' | 'importing'>,
): RequestedStandpoint {
  const asked = getDirectiveValues(AsOfDirective, operation, variables) as
    { valid?: string | null; known?: string | null } | undefined;
  return {
    now: !asked?.known,
    standpoint: {
      ...standpoint,
      valid: asked?.valid ? lastDay(asked.valid) : standpoint.valid,
      known: asked?.known ? beforeImport(head.importing, asked.known) : knownNow(standpoint.known, head),
    },
  };
}
