import type { IncomingHttpHeaders } from 'node:http';
import {
  DirectiveLocation,
  getDirectiveValues,
  GraphQLDirective,
  type GraphQLScalarType,
  type OperationDefinitionNode,
} from 'graphql';
import { InputError } from '../../errors';
import { bilingual, type BilingualText, textIn } from '../../language/message';
import { lastDay } from '../../language/partial-date';
import type { Revision } from '../../store/neo4j/client';
import { beforeImport, knownNow, type Standpoint } from '../../store/neo4j/standpoint';
import { InstantScalar, PartialDateScalar } from '../../store/scalars';

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
  /** True for the current state, false for the state known at an earlier instant. */
  now: boolean;
}

/** The two times of @asOf, each checked by its scalar. */
export interface AsOf {
  valid?: string | null;
  known?: string | null;
}

/** Returns the times of an operation's @asOf directive; undefined without one. */
export function asOfDirective(
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): AsOf | undefined {
  return getDirectiveValues(AsOfDirective, operation, variables);
}

/**
 * Returns the standpoint at these two times, by default those of `standpoint`. It is never before
 * the last change, whose clock may be ahead of this one, and always before an import in progress.
 */
export function standpointAt(
  asOf: AsOf | undefined,
  standpoint: Standpoint,
  head: Pick<Revision, 'at' | 'importing'>,
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

/** The headers of a request with the two times of @asOf, unchecked. */
export interface AsOfHeaders {
  valid?: string;
  known?: string;
}

interface Time {
  time: keyof AsOfHeaders;
  header: string;
  scalar: GraphQLScalarType<string>;
  /** Maps equivalent values to the same one. */
  normalize: (value: string) => string;
}

const TIMES: readonly Time[] = [
  { time: 'valid', header: 'As-Of-Valid', scalar: PartialDateScalar, normalize: lastDay },
  { time: 'known', header: 'As-Of-Known', scalar: InstantScalar, normalize: (instant) => instant },
];

/** The names of the headers, in lower case. */
export const AS_OF_HEADERS = TIMES.map(({ header }) => header.toLowerCase());

/** Returns the times in the headers, for clients and gateways that cannot use @asOf. */
export function asOfHeaders(headers: IncomingHttpHeaders): AsOfHeaders {
  // Node joins the values of a repeated header, and the scalars reject the result.
  return Object.fromEntries(TIMES.map(({ time, header }) => [time, headers[header.toLowerCase()]]));
}

/**
 * Merges the times of the headers and of the request itself. Throws InputError for a malformed
 * header, and for one that differs from the request, where `nameOf` names the source of that time.
 */
export function mergeAsOf(
  headers: AsOfHeaders,
  requestTimes: AsOf | undefined,
  nameOf: (time: keyof AsOf) => string,
): Required<AsOf> {
  const merged: Required<AsOf> = { valid: requestTimes?.valid ?? null, known: requestTimes?.known ?? null };
  for (const { time, header, scalar, normalize } of TIMES) {
    const text = headers[time];
    if (text === undefined) continue;
    const headerTime = parseTime(header, text, scalar);
    const requestTime = merged[time];
    if (requestTime !== null && normalize(requestTime) !== normalize(headerTime)) {
      throw badRequest(
        bilingual('input.twoTimes', { header, sent: headerTime, other: nameOf(time), own: requestTime }),
        header,
      );
    }
    merged[time] = requestTime ?? headerTime;
  }
  return merged;
}

/** Throws InputError if a mutation or subscription has one of the headers. */
export function rejectAsOf(headers: AsOfHeaders): void {
  const refused = TIMES.find(({ time }) => headers[time] !== undefined);
  if (!refused) return;
  const { header } = refused;
  throw badRequest(bilingual('input.onlyQueries', { header }), header);
}

/** Parses a time. Throws InputError that begins with the name of its header or parameter. */
export function parseTime(name: string, text: string, scalar: GraphQLScalarType<string>): string {
  try {
    return scalar.parseValue(text);
  } catch (error) {
    const { texts } = error as InputError;
    throw badRequest(
      bilingual('input.named', (language) => ({ name, problem: textIn(texts!, language) })),
      name,
    );
  }
}

function badRequest(message: BilingualText, name: string): InputError {
  const error = new InputError(message, [name]);
  // Apollo's default status for an error thrown before execution is 500.
  error.extensions.http = { status: 400 };
  return error;
}
