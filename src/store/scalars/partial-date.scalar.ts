import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { InputError } from '../../errors';
import { isPartialDate } from '../../language/partial-date';

function parse(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new InputError('Write a calendar date, such as 2019, 2019-05 or 2019-05-20.', [], node);
}

function serialize(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new Error('A stored partial date is malformed');
}

export const PartialDateScalar = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description:
    'A calendar date of known precision, ISO 8601: 2019, 2019-05 or 2019-05-20. As a beginning it means its first day, as an end or a date of evidence its last.',
  serialize,
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
});
