import { DirectiveLocation, GraphQLDirective, getDirectiveValues, type OperationDefinitionNode } from 'graphql';
import type { Head } from '../../store/neo4j/client';
import { beforeImport, knownNow, type Standpoint } from '../../store/neo4j/standpoint';
import { InstantScalar } from '../../store/scalars/instant.scalar';
import { lastDay } from '../../language/partial-date';
import { PartialDateScalar } from '../../store/scalars/partial-date.scalar';

export const AsOfDirective = new GraphQLDirective({
  name: 'asOf',
  description:
    'Reads the graph as of two times: as the world was on a date (`valid`), as recorded at an instant (`known`).',
  locations: [DirectiveLocation.QUERY],
  args: {
    valid: {
      type: PartialDateScalar,
      description: 'The date in the world; a year or a month means its last day. Default: today.',
    },
    known: { type: InstantScalar, description: 'The instant of recording, in ISO 8601 with its offset. Default: now.' },
  },
});

export interface RequestedStandpoint {
  standpoint: Standpoint;
  /** Whether the current state is requested, rather than what was known at an instant. */
  now: boolean;
}

/** The two times of @asOf, each checked by its scalar. */
export interface AsOf {
  valid?: string | null;
  known?: string | null;
}

/** The times of an operation's @asOf directive; undefined where it has none. */
export function asOfDirective(
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): AsOf | undefined {
  return getDirectiveValues(AsOfDirective, operation, variables);
}

/**
 * The standpoint at these two times, by default those of the given one. It is never before the last change, whose clock
 * may be ahead of this one, and always before an import in progress.
 */
export function standpointAt(
  asOf: AsOf | undefined,
  standpoint: Standpoint,
  head: Pick<Head, 'at' | 'importing'>,
): RequestedStandpoint {
  return {
    now: !asOf?.known,
    standpoint: {
      ...standpoint,
      valid: asOf?.valid ? lastDay(asOf.valid) : standpoint.valid,
      known: asOf?.known ? beforeImport(head.importing, asOf.known) : knownNow(standpoint.known, head),
    },
  };
}
