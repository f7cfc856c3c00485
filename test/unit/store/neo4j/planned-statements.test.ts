import type { BoundStatement } from '../../../../src/store/neo4j/parameters';
import { PlannedStatements } from '../../../../src/store/neo4j/planned-statements';

const statement = (text: string): BoundStatement => ({ text, parameters: { p: {} } });
const settled = () => new Promise((resolve) => setImmediate(resolve));

function setUp() {
  const planned: string[] = [];
  const statements = new PlannedStatements(([{ text } = statement('')]) => {
    planned.push(text);
    return text === 'broken' ? Promise.reject(new Error('syntax')) : Promise.resolve();
  });
  return { planned, statements };
}

test('a statement is planned when it is met again, and used once it is planned', async () => {
  const { planned, statements } = setUp();
  expect(statements.isPlanned(statement('a'), null)).toBe(false);
  expect(planned).toEqual([]);
  expect(statements.isPlanned(statement('a'), null)).toBe(false);
  expect(statements.isPlanned(statement('a'), null)).toBe(false);
  expect(planned).toEqual(['a']);
  await settled();
  expect(statements.isPlanned(statement('a'), null)).toBe(true);
});

test('one that cannot be planned is never used', async () => {
  const { planned, statements } = setUp();
  for (let times = 0; times < 4; times++) {
    expect(statements.isPlanned(statement('broken'), null)).toBe(false);
    await settled();
  }
  expect(planned).toEqual(['broken', 'broken']);
});

test('an anonymous client has ten new statements planned in a minute, any other client as many as it asks', () => {
  const { planned, statements } = setUp();
  const ask = (client: string | null) => {
    for (let number = 0; number < 15; number++) {
      for (let times = 0; times < 2; times++) statements.isPlanned(statement(`${client ?? 'known'} ${number}`), client);
    }
  };
  ask('one');
  expect(planned).toHaveLength(10);
  ask('another');
  expect(planned).toHaveLength(20);
  ask(null);
  expect(planned).toHaveLength(35);
});
