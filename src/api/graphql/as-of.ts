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
import type { Head } from '../../store/neo4j/client';
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

/** The headers of a request that give the two times of @asOf, as unchecked texts. */
export interface AsOfHeaders {
  valid?: string;
  known?: string;
}

interface Time {
  time: keyof AsOfHeaders;
  header: string;
  scalar: GraphQLScalarType<string>;
  /** The same for two values that mean the same. */
  normalize: (value: string) => string;
}

const TIMES: readonly Time[] = [
  { time: 'valid', header: 'As-Of-Valid', scalar: PartialDateScalar, normalize: lastDay },
  { time: 'known', header: 'As-Of-Known', scalar: InstantScalar, normalize: (instant) => instant },
];

/** The names of the headers, in lower case. */
export const AS_OF_HEADERS = TIMES.map(({ header }) => header.toLowerCase());

/** The times in the headers of a request, for clients and gateways that cannot pass @asOf on. */
export function asOfHeaders(headers: IncomingHttpHeaders): AsOfHeaders {
  // Node joins the values of a header that is sent twice, and the scalars refuse what it joins.
  return Object.fromEntries(TIMES.map(({ time, header }) => [time, headers[header.toLowerCase()]]));
}

/**
 * The times that the headers and the request itself give together. Throws InputError for a header that is malformed, and
 * for one that differs from the request, where `nameOf` says what gave that time.
 */
export function mergeAsOf(
  headers: AsOfHeaders,
  given: AsOf | undefined,
  nameOf: (time: keyof AsOf) => string,
): Required<AsOf> {
  const merged: Required<AsOf> = { valid: given?.valid ?? null, known: given?.known ?? null };
  for (const { time, header, scalar, normalize } of TIMES) {
    const text = headers[time];
    if (text === undefined) continue;
    const sent = parseTime(header, text, scalar);
    const own = merged[time];
    if (own !== null && normalize(own) !== normalize(sent)) {
      throw badRequest(bilingual('input.twoTimes', { header, sent, other: nameOf(time), own }), header);
    }
    merged[time] = own ?? sent;
  }
  return merged;
}

/** Throws InputError where a request that changes or follows the graph has one of the headers. */
export function refuseAsOf(headers: AsOfHeaders): void {
  const refused = TIMES.find(({ time }) => headers[time] !== undefined);
  if (!refused) return;
  const { header } = refused;
  throw badRequest(bilingual('input.onlyQueries', { header }), header);
}

/** A time that was given under a name as text. Throws InputError that begins with the name. */
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
