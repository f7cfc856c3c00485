import fc from 'fast-check';
import {
  getNullableType,
  type GraphQLScalarType,
  isListType,
  isScalarType,
  Kind,
  parse,
  parseValue,
  validate,
  type ValueNode,
} from 'graphql';
import { Role } from '../../src/graph/access/viewer';
import { createSchema } from '../../src/api/graphql/schema';
import { type Answer, type Api, startApi, testTokens } from '../support/api';
import { walkRuns } from '../support/property-runs';
import { inputsOf, type SchemaInput } from '../support/schema-inputs';
import { bearer } from '../support/writer';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';

let api: Api;
let headers: Record<string, string>;

beforeAll(async () => {
  const tokens = testTokens();
  api = await startApi({ rows: SMALL_WORLD, recorded: RECORDED, tokens });
  headers = { ...(await bearer(tokens, Role.ADMIN)), 'content-type': 'application/json' };
});

afterAll(() => api.close());

/** Posts an operation, on which the server may not fail. */
async function post(query: string, variables?: Record<string, unknown>): Promise<Answer> {
  // JSON has no Infinity: a client may send 1e999 for it.
  const body = JSON.stringify({ query, variables }, (_, value: unknown) =>
    value === Infinity ? '@INFINITY@' : value,
  ).replaceAll('"@INFINITY@"', '1e999');
  const response = await fetch(`${api.address}/graphql`, { method: 'POST', headers, body });
  const answer = (await response.json()) as Answer;
  expect(response.status).toBeLessThan(500);
  for (const { message, extensions } of answer.errors ?? []) {
    expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    expect(quoted(message)).toBeLessThanOrEqual(100);
  }
  return answer;
}

/** Returns the length of the longest run of the letter that long texts of this test consist of. */
const quoted = (message: string) => Math.max(0, ...(message.match(/m+/g) ?? []).map(({ length }) => length));

const schema = createSchema();
const INPUTS = inputsOf(schema).filter(
  // A type that is no node is not reached by node(id).
  ({ operation, document }) => operation !== 'subscription' && validate(schema, parse(document)).length === 0,
);
const AS_OF = ['valid', 'known'].map((name): SchemaInput => {
  const input = schema.getDirective('asOf')!.args.find((argument) => argument.name === name)!;
  return {
    coordinate: `@asOf.${name}`,
    path: [name],
    input,
    operation: 'query',
    document: `query ($value: ${String(input.type)}) @asOf(${name}: $value) { regions { id } }`,
    documentWith: (literal) => `query @asOf(${name}: ${literal}) { regions { id } }`,
    argumentWith: (value) => value,
  };
});
const placesOf = (name: string) => [...INPUTS, ...AS_OF].filter(({ input }) => scalarOf(input.type)?.name === name);

function scalarOf(type: SchemaInput['input']['type']): GraphQLScalarType | undefined {
  const nullable = getNullableType(type);
  const item: unknown = isListType(nullable) ? getNullableType(nullable.ofType) : nullable;
  return isScalarType(item) ? item : undefined;
}

const SCALARS = Object.values(schema.getTypeMap()).filter(isScalarType);

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '',
    ' ',
    'www.example.org',
    '//',
    'https://',
    'http://[',
    'javascript:alert(1)',
    'data:,x',
    'NaN',
    '-1',
  ),
  fc.constantFrom('2023-02-30', '0000', '9999-12-31', '2024-05-20T24:00:00Z', '2024-05-20T12:00:00+99:00', '1e999'),
  fc.constantFrom('m'.repeat(9_000), `https://${'m'.repeat(9_000)}`, `2024-05-20T12:00:00Z${'m'.repeat(9_000)}`),
);
/** Finite: JSON has no other numbers, and would send null for them. */
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e308, 0.5),
);
const leaf = fc.oneof(text, number, fc.boolean(), fc.constant(null));
const anyValue = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 1, arbitrary: fc.array(leaf, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('a', 'toString', 'id'), leaf, { maxKeys: 2 }) },
);
const anyLiteral = fc.oneof(
  text.map((value) => JSON.stringify(value)),
  text.filter((value) => !value.includes('"') && !value.includes('\\')).map((value) => `"""${value}"""`),
  fc.constantFrom('1e999', '-1e999', '0', '-0', '1.5', '99999999999999999999', '1e308', '0.0e-400'),
  fc.constantFrom(
    'true',
    'null',
    'ABO',
    'ENUM',
    '[]',
    '{}',
    '[1, "a", null]',
    '{ a: "b" }',
    '[[]]',
    '{ a: { b: 1e999 } }',
  ),
);

/** Returns true where the scalar accepts a value: graphql-js accepts one item for a list of one. */
function takes(scalar: GraphQLScalarType, value: unknown): boolean {
  try {
    return scalar.parseValue(value) !== undefined;
  } catch {
    return false;
  }
}

function takesLiteral(scalar: GraphQLScalarType, literal: ValueNode): boolean {
  try {
    return scalar.parseLiteral(literal) !== undefined;
  } catch {
    return false;
  }
}

function parsed(literal: string): ValueNode | undefined {
  try {
    return parseValue(literal);
  } catch {
    return undefined;
  }
}

/** Asserts that an answer refuses the value at a path, with errors about it alone. */
function expectRefusal({ errors }: Answer, { path }: SchemaInput, value: unknown): void {
  expect([value, errors?.map(({ extensions }) => extensions)]).toEqual([
    value,
    expect.arrayContaining([
      expect.objectContaining({ code: 'BAD_USER_INPUT', argument: expect.arrayContaining(path) as unknown }),
    ]),
  ]);
}

describe.each(SCALARS.map((scalar) => [scalar.name, scalar] as const))('%s', (name, scalar) => {
  const places = placesOf(name);
  const anyPlace = fc.constantFrom(...places);
  const isOne = (place: SchemaInput) => isScalarType(getNullableType(place.input.type));

  test('is an input somewhere', () => {
    expect(places.length).toBeGreaterThan(0);
  });

  test('as a variable: what it refuses is bad input at its path, and nothing fails', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlace, anyValue, async (place, value) => {
        const answer = await post(place.document, { value: place.argumentWith(value) });
        if (value !== null && isOne(place) && !takes(scalar, value)) expectRefusal(answer, place, value);
      }),
      { numRuns: walkRuns(25) },
    );
  });

  test('as a literal: what it refuses is bad input at its path, and nothing fails', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlace, anyLiteral, async (place, literal) => {
        const answer = await post(place.documentWith(literal));
        const node = parsed(literal);
        if (!node) return;
        const isRefused = node.kind !== Kind.NULL && isOne(place) && !takesLiteral(scalar, node);
        if (isRefused) expectRefusal(answer, place, literal);
      }),
      { numRuns: walkRuns(25) },
    );
  });
});

describe('cursors and filters', () => {
  const LISTS = [
    '{ actors(first: 1, after: $after) { totalCount } }',
    '{ partnerships(first: 1, after: $after) { totalCount } }',
    '{ actions(first: 1, after: $after) { totalCount } }',
    '{ changes(first: 1, after: $after) { totalCount } }',
    '{ node(id: "MBR-ABO") { ... on Actor { ties(first: 1, after: $after) { totalCount } } } }',
  ];
  const position = fc.oneof(text, number, fc.constant(null), fc.array(leaf, { maxLength: 3 }));
  const cursor = fc.oneof(
    text,
    fc
      .tuple(
        fc.constantFrom('actors', 'partnerships', 'actions', 'changes//oldest'),
        fc.array(position, { maxLength: 3 }),
      )
      .map(([list, positions]) => Buffer.from(JSON.stringify([list, ...positions])).toString('base64url')),
  );

  test('any cursor is one of its list, or bad input at `after`', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...LISTS), cursor, async (list, after) => {
        const { errors = [] } = await post(`query ($after: String) ${list}`, { after });
        for (const { extensions } of errors) {
          expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['after'] });
        }
      }),
      { numRuns: walkRuns(25) },
    );
  });

  const FILTERS = INPUTS.filter(({ coordinate }) => /^(Actor|Partnership|Action|Search)Filter\./.test(coordinate));

  test('any filter finds something, or is bad input within it', async () => {
    expect(FILTERS.length).toBeGreaterThan(15);
    const value = fc.oneof(anyValue, fc.array(text, { maxLength: 120 }));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FILTERS), value, async (place, any) => {
        const { errors = [] } = await post(place.document, { value: place.argumentWith(any) });
        for (const { extensions } of errors) expect(extensions.code).toBe('BAD_USER_INPUT');
      }),
      { numRuns: walkRuns(40) },
    );
  });
});
