import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { InputError } from '../../errors';

/** A text and not a URL, since a compiled query keeps the arguments that are written in it as JSON. */
function parse(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && URL.canParse(value)) return new URL(value).href;
  throw new InputError('Write a whole address, with its https://', [], node);
}

function serialize(value: unknown): string {
  if (URL.canParse(String(value))) return String(new URL(String(value)));
  throw new Error('A stored address is malformed');
}

export const WebAddressScalar = new GraphQLScalarType<string, string>({
  name: 'URL',
  description:
    'An absolute address, such as https://www.example.org/; in an input http or https, up to 2,048 characters.',
  serialize,
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
});
