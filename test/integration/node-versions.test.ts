import { type Api, startApi } from '../support/api';
import { RECORDED } from '../worlds/small-world';
import { INSTANTS, tellNews, WORLDS } from '../support/node-history';
import { READS } from '../support/reading-questions';

const DAYS = ['2016-06-30', '2022-12-31'];
const AT_ONCE = 6;
type Answers = Record<string, unknown>;

/** What each question is answered on a day; of errors only what a reader is told, since every request has an id of its own. */
async function answersOn(api: Api, day: string, known = ''): Promise<Answers> {
  const found: Answers = {};
  const questions = Object.entries(READS);
  for (let asked = 0; asked < questions.length; asked += AT_ONCE) {
    const some = questions.slice(asked, asked + AT_ONCE).map(async ([kind, question]) => {
      const { data, errors } = await api.ask(`query @asOf(valid: "${day}"${known}) { ${question} }`);
      found[kind] = { data, errors: errors?.map(({ message, path }) => ({ message, path })) };
    });
    await Promise.all(some);
  }
  return found;
}

async function answersOnEachDay(api: Api, known?: Date): Promise<Record<string, Answers>> {
  const days: Record<string, Answers> = {};
  for (const day of DAYS) days[day] = await answersOn(api, day, known && `, known: "${known.toISOString()}"`);
  return days;
}

describe('what was known of nodes before they were edited, closed or reopened', () => {
  /** By world: what a graph of what was known then answers. */
  const then: Record<string, Answers>[] = [];
  /** By world: what the graph with all versions answers, at its first instant and at its last. */
  const atFirst: Record<string, Answers>[] = [];
  const atLast: Record<string, Answers>[] = [];

  beforeAll(async () => {
    for (const world of WORLDS) {
      const api = await startApi(world, RECORDED);
      then.push(await answersOnEachDay(api).finally(() => api.close()));
    }
    const api = await startApi(WORLDS[0], RECORDED);
    try {
      await tellNews(api.graph);
      for (const instant of INSTANTS) atFirst.push(await answersOnEachDay(api, instant));
      for (const end of INSTANTS.slice(1)) atLast.push(await answersOnEachDay(api, new Date(end.getTime() - 1)));
      atLast.push(await answersOnEachDay(api));
    } finally {
      await api.close();
    }
  }, 400_000);

  test.each(Object.keys(READS))('%s is answered as it was', (kind) => {
    const all = (worlds: Record<string, Answers>[]) => worlds.map((days) => DAYS.map((day) => days[day]?.[kind]));
    expect(all(atFirst)).toEqual(all(then));
    expect(all(atLast)).toEqual(all(then));
    // What no news changes would hold nothing.
    expect(new Set(all(then).map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(1);
  });
});
