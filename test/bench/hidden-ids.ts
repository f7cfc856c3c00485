import { Visibility } from '../../src/store/model/visibility';
import { visibleRows } from '../schema-walk/hidden-rows';
import { startApi } from '../support/api';
import { testNeo4j } from '../support/neo4j';
import { RECORDED } from '../worlds/small-world';
import { milliseconds, quantile } from './numbers';

/** Ids of the world with everything, of records that only some may see. */
const HIDDEN = visibleRows(Visibility.CONFIDENTIAL)
  .ties.flatMap(({ id }) => (id?.startsWith('H-') ? [id] : []))
  .filter((id) => !visibleRows(Visibility.PUBLIC).ties.some((tie) => tie.id === id));

type Kind = 'hidden' | 'unknown';

/**
 * Asks without a token for hidden and for unknown ids of the same shape, `count` times each in random order, and tells their times
 * and the probability of such a difference by chance (Mann and Whitney's test, normal approximation).
 */
export async function compareHiddenIds(count: number): Promise<string> {
  const neo4j = await testNeo4j();
  process.env.TEST_NEO4J_URI = neo4j.uri;
  process.env.TEST_NEO4J_PASSWORD = neo4j.password;
  const api = await startApi(visibleRows(Visibility.CONFIDENTIAL), RECORDED);
  const times: Record<Kind, number[]> = { hidden: [], unknown: [] };
  try {
    const asked = shuffle(
      Array.from({ length: count * 2 }, (_, index): Kind => (index < count ? 'hidden' : 'unknown')),
    );
    // The first answers are slower, while Neo4j plans and code is compiled.
    for (const kind of asked.slice(0, 400)) await timeOf(kind);
    for (const kind of asked) times[kind].push(await timeOf(kind));
  } finally {
    await api.close();
    await neo4j.stop();
  }
  const told = (Object.keys(times) as Kind[]).map((kind) => {
    const [median, high] = [quantile(times[kind], 0.5), quantile(times[kind], 0.95)];
    return `${kind}: median ${milliseconds(median)}, 95th percentile ${milliseconds(high)}`;
  });
  const probability = byChance(times.hidden, times.unknown).toPrecision(2);
  return [`An id, ${String(count)} times each in random order`, ...told, `by chance: ${probability}`].join('\n');

  async function timeOf(kind: Kind): Promise<number> {
    const known = HIDDEN[Math.floor(Math.random() * HIDDEN.length)]!;
    const id = kind === 'hidden' ? known : `${known.slice(0, -1)}Q`;
    // An alias of its own, so that no cache answers.
    const query = `{ a${String(Math.floor(Math.random() * 1e12))}: node(id: ${JSON.stringify(id)}) { id } }`;
    const startedAt = performance.now();
    await api.ask(query);
    return performance.now() - startedAt;
  }
}

function shuffle<T>(values: T[]): T[] {
  for (let index = values.length - 1; index > 0; index--) {
    const other = Math.floor(Math.random() * (index + 1));
    [values[index], values[other]] = [values[other]!, values[index]!];
  }
  return values;
}

/** The two-sided probability that two samples of one distribution differ as much as these. */
function byChance(one: readonly number[], other: readonly number[]): number {
  const all = [...one.map((value) => ({ value, isOne: true })), ...other.map((value) => ({ value, isOne: false }))];
  all.sort((a, b) => a.value - b.value);
  const ranks = all.reduce((sum, { isOne }, index) => sum + (isOne ? index + 1 : 0), 0);
  const [n, m] = [one.length, other.length];
  const u = ranks - (n * (n + 1)) / 2;
  const z = Math.abs(u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
  return 2 * (1 - normal(z));
}

/** The standard normal distribution function of z >= 0 (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.17). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}
