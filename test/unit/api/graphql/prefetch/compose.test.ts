import { compose, type Part } from '../../../../../src/api/graphql/prefetch/compose';
import { NESTED_FIELDS } from '../../../../../src/api/graphql/prefetch/nested-fields';
import { LISTED_ROWS, PAGE_ROWS } from '../../../../../src/graph/node/node.store';
import { checkEach } from '../../../../support/check-each';

const LIST: Part = { statement: 'actor/page-actors', parameters: {}, rows: LISTED_ROWS, first: 3, from: null };
const FIELDS = Object.entries(NESTED_FIELDS).flatMap(([type, fields]) =>
  Object.entries(fields).map(([name, field]) => ({ name: `${type}.${name}`, field })),
);

const checkField = async ({ field }: (typeof FIELDS)[number]) => {
  const { statement, parameters } = await field.statementFor({ first: 20 });
  const from = { part: 0, of: field.of };
  const { text, parameters: values } = compose([LIST, { statement, parameters, rows: field.rows, first: 20, from }]);
  expect(text).not.toMatch(/@\w|\$(?!p\.q\d|(?:valid|known|clearance)\b|any\(|all\()|\.ids\b/);
  expect(text.match(/\bids1\b/g)!.length).toBeGreaterThan(3);
  expect(values).toMatchObject({ p: { q0: { take: 3 }, q1: { take: 20 } } });
};

test('each field is read by a statement that takes its ids in one place', () =>
  checkEach(FIELDS, checkField, ({ name }) => name));

test('a statement that takes its ids in two places cannot be composed', () => {
  const part: Part = {
    ...{ statement: 'influence/read-touched-nodes', parameters: {}, rows: PAGE_ROWS, first: 20 },
    from: { part: 0, of: 'node' },
  };
  expect(() => compose([LIST, part])).toThrow('has $ids once');
});

test('the text depends on the statements, their parameters being in the values', () => {
  const other = { ...LIST, first: 100, parameters: { kinds: ['MEMBER'] } };
  expect(compose([other]).text).toBe(compose([LIST]).text);
  expect(compose([other]).parameters).toEqual({ p: { q0: { kinds: ['MEMBER'], take: 100 } } });
});

test('a condition whose parameter is absent is left out, as without composition', () => {
  const filtered = { ...LIST, parameters: { pursues: ['OBJ-1'] } };
  expect(compose([filtered]).text).toContain('IN $p.q0.pursues');
  expect(compose([LIST]).text).not.toContain('IN $p.q0.pursues');
});
