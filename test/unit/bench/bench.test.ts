import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { handWritten } from '../../bench/compare/by-hand/statement';
import { combinations, daysBack, range } from '../../bench/compare/pool';
import { sameWithin } from '../../bench/compare/same-answers';
import { load, post } from '../../bench/load';
import { digits, milliseconds, quantile, table } from '../../bench/numbers';
import { whileWriting } from '../../bench/writers';

test('a quantile is the value of the nearest rank, in any order of the values', () => {
  const values = [5, 1, 4, 2, 3];
  expect([0, 0.2, 0.5, 0.99, 1].map((share) => quantile(values, share))).toEqual([1, 1, 3, 5, 5]);
  expect(values).toEqual([5, 1, 4, 2, 3]);
});

test('numbers have two or three digits, or all before the point', () => {
  expect([0.25, 9.94, 42.4, 1_250].map(milliseconds)).toEqual(['0.3 ms', '9.9 ms', '42 ms', '1.3 s']);
  expect([0.0541, 1.26, 67.94, 3_091.4].map(digits)).toEqual(['0.054', '1.3', '67.9', '3,091']);
});

test('the first row of a table is its head', () => {
  expect(
    table([
      ['', '1x'],
      ['allies', '5 ms'],
    ]),
  ).toBe('|  | 1x |\n| --- | --- |\n| allies | 5 ms |');
});

test('each statement by hand has all fragments that it names', () => {
  const folder = join(__dirname, '../../bench/compare/by-hand');
  const names = readdirSync(folder).flatMap((file) =>
    file.endsWith('.cypher') ? [file.slice(0, -'.cypher'.length)] : [],
  );
  expect(names.map((name) => handWritten(name)).filter((text) => /@[\w-]+\(/.test(text))).toEqual([]);
});

describe('variable sets', () => {
  test.each([1, 2, 12, 97, 1_000])('each of %i comes once, and then again', (size) => {
    const { at } = combinations(range(1, size));
    const sets = range(0, size - 1).map((index) => at(index)[0]);
    expect([...sets].sort((a, b) => a - b)).toEqual(range(1, size));
    expect(at(size)).toEqual([sets[0]]);
  });

  test('are all combinations of one value from each list, none of which may be empty', () => {
    const { size, at } = combinations(['a', 'b', 'c'], [1, 2]);
    const sets = range(0, 5).map((index) => at(index).join(''));
    expect(size).toBe(6);
    expect(sets.sort()).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2']);
    expect(() => combinations(['a'], [])).toThrow('is empty');
  });

  test('count days back across months', () => {
    expect(daysBack('2024-03-01', 3)).toEqual(['2024-03-01', '2024-02-29', '2024-02-28']);
  });
});

describe('answers that are compared', () => {
  const answer = { score: 0.1 + 0.2, shared: [{ id: 'A' }, { id: null }] };

  test.each([
    ['the rounding of a sum', true, { ...answer, score: 0.3 }],
    ['another number', false, { ...answer, score: 0.3000001 }],
    ['another order', false, { ...answer, shared: [...answer.shared].reverse() }],
    ['one item less', false, { ...answer, shared: answer.shared.slice(1) }],
    ['one key less', false, { score: answer.score }],
    ['one key more', false, { ...answer, name: 'a' }],
    ['null for a value', false, { ...answer, score: null }],
    ['an object for a list', false, { ...answer, shared: { ...answer.shared } }],
    ['text for a number', false, { ...answer, score: '0.3' }],
  ])('%s: the same is %j', (_case, expected, other) => {
    expect([sameWithin(answer, other, 1e-9), sameWithin(other, answer, 1e-9)]).toEqual([expected, expected]);
  });
});

describe('the load', () => {
  let server: Server;
  let address: string;
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => asked.push(chunk.toString()));
      request.on('end', () => response.end(asked.at(-1) === 'bad' ? '{"errors":[]}' : '{"data":{}}'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });

  afterAll(() => server.close());

  test('sends one body after the other, and says how many a second were answered and how soon', async () => {
    let turn = 0;
    const { perSecond, median, p99 } = await load(address, () => String(turn++), { connections: 2, amount: 20 });
    expect(asked).toHaveLength(20);
    expect(new Set(asked).size).toBe(20);
    expect(perSecond).toBeGreaterThan(0);
    expect(median).toBeGreaterThan(0);
    expect(p99).toBeGreaterThanOrEqual(median);
  });

  test('fails where an answer has errors', async () => {
    await expect(load(address, () => 'bad', { connections: 1, amount: 2 })).rejects.toThrow('{"errors":[]}');
    await expect(post(address, 'bad')).rejects.toThrow('{"errors":[]}');
    expect(await post(address, 'good')).toBe('{"data":{}}');
  });
});

test('changes are committed while the work continues, and a failed one fails the work', async () => {
  let written = 0;
  const close = () => Promise.resolve();
  const writer = { write: () => Promise.resolve(void written++), close };
  const done = await whileWriting(writer, 0, async () => {
    while (written < 3) await new Promise((resolve) => setImmediate(resolve));
    return 'done';
  });
  expect(done).toBe('done');
  const failing = { write: () => Promise.reject(new Error('no')), close };
  await expect(whileWriting(failing, 0, () => Promise.resolve())).rejects.toThrow('no');
});
