import 'reflect-metadata';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { InputError } from '../errors';
import { isPartialDate } from '../language/is-partial-date';
import { bilingual } from '../language/message';
import { completeAddress } from './model/text-check';

/** Returns the instant as the graph stores it: ISO 8601 in UTC with milliseconds. */
function parseInstant(read: () => unknown, node?: ValueNode): string {
  try {
    const value = read();
    if (value instanceof Date) return value.toISOString();
  } catch {
    // The library's message names its own types; the one below describes the expected format.
  }
  throw new InputError(bilingual('input.instant'), [], node);
}

export const InstantScalar = new GraphQLScalarType<string, string>({
  name: 'DateTimeISO',
  description: 'An instant, ISO 8601 with offset: 2024-05-20T12:00:00Z.',
  serialize(value) {
    const instant = new Date(String(value));
    if (!Number.isNaN(instant.getTime())) return instant.toISOString();
    throw new Error('A stored instant is malformed');
  },
  parseValue: (value) => parseInstant(() => GraphQLDateTimeISO.parseValue(value)),
  parseLiteral: (node) => parseInstant(() => GraphQLDateTimeISO.parseLiteral(node, {}), node),
});

function parsePartialDate(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new InputError(bilingual('input.partialDate'), [], node);
}

export const PartialDateScalar = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description:
    'A calendar date of known precision, ISO 8601: 2019, 2019-05 or 2019-05-20. As a beginning it means its first day, as an end or a date of evidence its last.',
  serialize(value) {
    if (typeof value === 'string' && isPartialDate(value)) return value;
    throw new Error('A stored partial date is malformed');
  },
  parseValue: (value) => parsePartialDate(value),
  parseLiteral: (node) => parsePartialDate(node.kind === Kind.STRING ? node.value : undefined, node),
});

/** Returns a text instead of a URL, since a compiled query stores its literal arguments as JSON. */
function parseWebAddress(value: unknown, node?: ValueNode): string {
  const address = typeof value === 'string' ? completeAddress(value) : '';
  if (URL.canParse(address)) return new URL(address).href;
  throw new InputError(bilingual('input.webAddress'), [], node);
}

export const WebAddressScalar = new GraphQLScalarType<string, string>({
  name: 'URL',
  description:
    'An absolute address, such as https://www.example.org/; in an input http or https, up to 2,048 characters; www.example.org is taken as https://www.example.org/.',
  serialize(value) {
    if (URL.canParse(String(value))) return String(new URL(String(value)));
    throw new Error('A stored address is malformed');
  },
  parseValue: (value) => parseWebAddress(value),
  parseLiteral: (node) => parseWebAddress(node.kind === Kind.STRING ? node.value : undefined, node),
});
