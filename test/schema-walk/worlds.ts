import { setTimeout as sleep } from 'node:timers/promises';
import { Role } from '../../src/access/role';
import type { Visibility } from '../../src/model/visibility';
import { type Answer, type Api, startApi, testTokens } from '../support/api';
import { type Ask, type Following, follow, TRANSPORTS } from '../support/follow';
import { RECORDED } from '../worlds/small-world';
import { bearer, writer } from '../support/writer';
import { canonical } from './canonical';
import { fillIn, namesOfIds } from './fill-in';
import { rowsSeen } from './hidden-rows';
import { type Names, writeHistory } from './history';
import { type Asked, QUERIES, SUBSCRIPTIONS } from './operations';
import { walkPages } from './pages';

export type Viewer = Role | 'anonymous';

/** From where a world is asked; an id in braces is a world's own. */
export const STANDPOINTS = {
  'on the day': 'valid: "2022-12-31"',
  'on an earlier day, as known in the middle of the history': 'valid: "2016-06-30", known: "{{middle at}}"',
};
type Standpoint = keyof typeof STANDPOINTS;

/** What a viewer is answered, as canonical text, by the root field that is asked and then by what it is asked with. */
export type Answers = Map<string, Map<string, string>>;

export interface World {
  names: Names;
  answers: Map<Viewer, Answers>;
}

/** What is compared besides the fields of Query. */
export const PAGES = 'every list, page by page';
export const FEED = 'the feed as it comes';

const SETTLED_MS = 300;

/**
 * Loads and writes the world that a clearance sees and asks it, as each of these viewers from the standpoints named with
 * them, all that can be asked. `all` are the names in the fullest world, or null where this is it.
 */
export async function readWorld(
  most: Visibility,
  viewers: [Viewer, readonly Standpoint[]][],
  all: readonly string[] | null,
): Promise<World> {
  const tokens = testTokens();
  const api = await startApi(rowsSeen(most), RECORDED, undefined, tokens);
  const following = new Map<Viewer, Following>();
  try {
    const headersOf = async (viewer: Viewer) => (viewer === 'anonymous' ? {} : bearer(tokens, viewer));
    const headers = new Map(await Promise.all(viewers.map(async ([who]) => [who, await headersOf(who)] as const)));
    const editor = await headersOf(Role.EDITOR);
    const write = writer(
      () => api,
      () => editor,
    );
    const names = await writeHistory(write, most, (first) => {
      const query = `subscription { changes(after: "${first}") { id action summary by at } }`;
      for (const [who] of viewers) following.set(who, followed(api, { query, headers: headers.get(who) }));
    });
    const answers = new Map<Viewer, Answers>();
    for (const [who, standpoints] of viewers) {
      const asked = new Reading(api, headers.get(who) ?? {}, names, all ?? namesOfIds(names));
      for (const standpoint of standpoints) await asked.askQueries(standpoint);
      await asked.readPages();
      await asked.readFeed(following.get(who)!);
      answers.set(who, asked.answers);
    }
    return { names, answers };
  } finally {
    for (const { leave } of following.values()) leave();
    await api.close();
  }
}

const followed = (api: Api, ask: Ask): Following => follow(TRANSPORTS[0]![1](api.address), ask);

/** One viewer's reading of a world. */
class Reading {
  readonly answers: Answers = new Map();

  constructor(
    private readonly api: Api,
    private readonly headers: Record<string, string>,
    private readonly names: Names,
    private readonly all: readonly string[],
  ) {}

  async askQueries(standpoint: Standpoint): Promise<void> {
    for (const asked of QUERIES) {
      this.keep(asked.field, `(${asked.lines.join(' | ')}) ${standpoint}`, await this.ask(standpoint, asked));
    }
  }

  async readPages(): Promise<void> {
    const pages = await walkPages((selection) => this.ask('on the day', { selection, fragments: '' }));
    this.keep(PAGES, '', pages);
  }

  /** What came as it was written, and what comes to whoever resumes later. */
  async readFeed(live: Following): Promise<void> {
    this.keep(FEED, '', await this.changesOf(live, ''));
    const feeds = SUBSCRIPTIONS.map(async ({ lines, selection, fragments }) => {
      const line = lines.join();
      const query = this.fill(`subscription { ${selection} } ${fragments}`);
      const one = followed(this.api, { query, headers: this.headers });
      const node = /node: "[^"]+"/.exec(line)?.[0] ?? '';
      this.keep(FEED, line, await this.changesOf(one, node).finally(one.leave));
    });
    await Promise.all(feeds);
  }

  /** As many changes as the list has, after the first, and no more; the errors where the list refuses too. */
  private async changesOf(one: Following, node: string): Promise<unknown> {
    const selection = `changes(first: 100${node && `, ${node}`}) { nodes { id } }`;
    const { data, errors } = await this.ask('on the day', { selection, fragments: '' });
    if (errors) await one.ended;
    else {
      const listed = (data.changes!.nodes as unknown as { id: string }[]).map(({ id }) => id);
      await one.have(listed.filter((id) => id > (this.names.get('first change') ?? '')).length);
      await sleep(SETTLED_MS);
    }
    return one.results;
  }

  private ask(
    standpoint: Standpoint,
    { selection, fragments }: Pick<Asked, 'selection' | 'fragments'>,
  ): Promise<Answer> {
    const query = `query @asOf(${STANDPOINTS[standpoint]}) { ${selection} } ${fragments}`;
    return this.api.ask(this.fill(query), { headers: this.headers });
  }

  private fill(text: string): string {
    return fillIn(text, this.names, this.all);
  }

  private keep(field: string, key: string, answer: unknown): void {
    const answers = this.answers.get(field) ?? new Map<string, string>();
    this.answers.set(field, answers.set(key, canonical(answer)));
  }
}
