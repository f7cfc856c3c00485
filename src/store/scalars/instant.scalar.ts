import { GraphQLScalarType, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { InputError } from '../../errors';

/** The instant as ISO 8601 in UTC with milliseconds, which is also how the graph stores and compares it. */
function parse(read: () => unknown, node?: ValueNode): string {
  try {
    const value = read();
    if (value instanceof Date) return value.toISOString();
  } catch {
    // The library's message names its own types; the one below says what to write.
  }
  throw new InputError('Write an instant with its offset: 2024-05-20T12:00:00Z.', [], node);
}

function serialize(value: unknown): string {
  const instant = new Date(String(value));
  if (!Number.isNaN(instant.getTime())) return instant.toISOString();
  throw new Error('A stored instant is malformed');
}

export const InstantScalar = new GraphQLScalarType<string, string>({
  name: 'DateTimeISO',
  description: 'An instant, ISO 8601 with offset: 2024-05-20T12:00:00Z.',
  serialize,
  parseValue: (value) => parse(() => GraphQLDateTimeISO.parseValue(value)),
  parseLiteral: (node) => parse(() => GraphQLDateTimeISO.parseLiteral(node, {}), node),
});
