import { ANY_COST, type Api, startApi } from '../../../support/api';
import { RECORDED } from '../../../worlds/small-world';
import { INSTANTS, recordUpdates, WORLDS } from '../../../support/node-history';
import { READS } from '../../../support/reading-questions';

/**
 * The last is after the recording of the first world, from which its ties without a beginning are
 * current.
 */
const DAYS = ['2016-06-30', '2022-12-31', '2024-12-31'];
const AT_ONCE = 6;
type Answers = Record<string, unknown>;

/**
 * Returns the result of each query on a valid date; for errors only message and path, since their
 * request ids differ.
 */
async function answersOn(api: Api, day: string, known = ''): Promise<Answers> {
  const found: Answers = {};
  const questions = Object.entries(READS);
  for (let start = 0; start < questions.length; start += AT_ONCE) {
    const batch = questions.slice(start, start + AT_ONCE).map(async ([kind, question]) => {
      const { data, errors } = await api.ask(`query @asOf(valid: "${day}"${known}) { ${question} }`);
      found[kind] = { data, errors: errors?.map(({ message, path }) => ({ message, path })) };
    });
    await Promise.all(batch);
  }
  return found;
}

async function answersOnEachDay(api: Api, known?: Date): Promise<Record<string, Answers>> {
  const days: Record<string, Answers> = {};
  for (const day of DAYS) days[day] = await answersOn(api, day, known && `, known: "${known.toISOString()}"`);
  return days;
}

describe('a query at an instant before nodes were edited, ended or reopened', () => {
  /** The results, by world, of a graph that contains only what was known then. */
  const then: Record<string, Answers>[] = [];
  /**
   * The results, by world, of the graph with all versions, at the first and the last instant of
   * that world.
   */
  const atFirst: Record<string, Answers>[] = [];
  const atLast: Record<string, Answers>[] = [];

  beforeAll(async () => {
    for (const world of WORLDS) {
      const api = await startApi({ rows: world, recorded: RECORDED, limits: ANY_COST });
      then.push(await answersOnEachDay(api).finally(() => api.close()));
    }
    const api = await startApi({ rows: WORLDS[0], recorded: RECORDED, limits: ANY_COST });
    try {
      await recordUpdates(api.graph);
      for (const instant of INSTANTS) atFirst.push(await answersOnEachDay(api, instant));
      for (const end of INSTANTS.slice(1)) atLast.push(await answersOnEachDay(api, new Date(end.getTime() - 1)));
      atLast.push(await answersOnEachDay(api));
    } finally {
      await api.close();
    }
  });

  test.each(Object.keys(READS))('has the same result: %s', (kind) => {
    const all = (worlds: Record<string, Answers>[]) => worlds.map((days) => DAYS.map((day) => days[day]?.[kind]));
    expect(all(atFirst)).toEqual(all(then));
    expect(all(atLast)).toEqual(all(then));
    // A result that no update changes would prove nothing.
    expect(new Set(all(then).map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(1);
  });
});
