import { setTimeout as sleep } from 'node:timers/promises';
import { Role } from '../../src/graph/access/viewer';
import type { Visibility } from '../../src/store/model/visibility';
import { type Answer, ANY_COST, type Api, startApi, testTokens } from '../support/api';
import { type Ask, type Following, follow, TRANSPORTS } from '../support/follow';
import { RECORDED } from '../worlds/small-world';
import { rowsOf } from '../support/tables';
import { bearer, writer } from '../support/writer';
import { canonical } from './canonical';
import { fillIn, namesOfIds } from './fill-in';
import { visibleRows } from './hidden-rows';
import { type Names, writeHistory } from './history';
import { type Operation, QUERIES, SUBSCRIPTIONS } from './operations';
import { walkPages } from './pages';
import { assistant } from '../support/assistant';
import { TABLE_FILES } from './table-files';
import { TOOL_CALLS } from './tool-calls';
import { UNKNOWN } from './unknown-ids';

export type Viewer = Role | 'anonymous';

/** The standpoints of the queries; a name in braces is replaced by an instant of the world. */
export const STANDPOINTS = {
  'on the day': 'valid: "2022-12-31"',
  'on an earlier day, as known in the middle of the history': 'valid: "2016-06-30", known: "{{middle at}}"',
};
export type Standpoint = keyof typeof STANDPOINTS;

/** The results of a viewer as canonical text, by root field, then by arguments and standpoint. */
export type Answers = Map<string, Map<string, string>>;

export interface World {
  names: Names;
  answers: Map<Viewer, Answers>;
}

/** Keys of results besides the fields of Query. */
export const PAGES = 'all pages of all lists';
export const FEED = 'the subscription to changes';
export const SUGGESTIONS = 'what is suggested for ids that do not exist';
export const TOOLS = 'what the tools of assistants say';
export const tableOf = (name: string) => `the table of ${name}`;

const SETTLED_MS = 300;
/** How many ids that do not exist one operation looks up. */
const UNKNOWN_AT_ONCE = 10;

/**
 * Loads the world that a viewer of the clearance of `most` sees, executes its history, and runs all
 * queries as each viewer at each of its standpoints. `all` are the names in the full world; null
 * where this is the full world.
 */
export async function readWorld(
  most: Visibility,
  viewers: (readonly [Viewer, readonly Standpoint[]])[],
  all: readonly string[] | null,
): Promise<World> {
  const tokens = testTokens();
  const api = await startApi({ rows: visibleRows(most), recorded: RECORDED, tokens, limits: ANY_COST });
  const subscriptions = new Map<Viewer, Following>();
  try {
    const headersOf = async (viewer: Viewer) => (viewer === 'anonymous' ? {} : bearer(tokens, viewer));
    const headers = new Map(await Promise.all(viewers.map(async ([who]) => [who, await headersOf(who)] as const)));
    const editor = await headersOf(Role.EDITOR);
    const write = writer(
      () => api,
      () => editor,
    );
    const names = await writeHistory(write, most, (first) => {
      const query = `subscription { changes(after: "${first}") { id action summary by recordedAt } }`;
      for (const [who] of viewers) subscriptions.set(who, followed(api, { query, headers: headers.get(who) }));
    });
    const answers = new Map<Viewer, Answers>();
    for (const [who, standpoints] of viewers) {
      const reading = new Reading(api, headers.get(who) ?? {}, names, all ?? namesOfIds(names));
      for (const standpoint of standpoints) await reading.askQueries(standpoint);
      await reading.readPages();
      await reading.readTables();
      await reading.readSuggestions();
      await reading.readTools();
      await reading.readFeed(subscriptions.get(who)!);
      answers.set(who, reading.answers);
    }
    return { names, answers };
  } finally {
    for (const { leave } of subscriptions.values()) leave();
    await api.close();
  }
}

const followed = (api: Api, ask: Ask): Following => follow(TRANSPORTS[0]![1](api.address), ask);

/** Runs all queries as one viewer. */
class Reading {
  readonly answers: Answers = new Map();

  constructor(
    private readonly api: Api,
    private readonly headers: Record<string, string>,
    private readonly names: Names,
    private readonly all: readonly string[],
  ) {}

  async askQueries(standpoint: Standpoint): Promise<void> {
    for (const query of QUERIES) {
      this.add(query.field, `(${query.lines.join(' | ')}) ${standpoint}`, await this.ask(standpoint, query));
    }
  }

  async readPages(): Promise<void> {
    const pages = await walkPages((selection) => this.ask('on the day', { selection, fragments: '' }));
    this.add(PAGES, '', pages);
  }

  async readTables(): Promise<void> {
    for (const [name, parameters] of TABLE_FILES) {
      const rows = await rowsOf(this.api.address, name, parameters, this.headers);
      this.add(tableOf(name), `?${parameters}`, rows);
    }
  }

  /** Reads the answer to each id that does not exist: as a node, and in a filter. */
  async readSuggestions(): Promise<void> {
    for (let index = 0; index < UNKNOWN.length; index += UNKNOWN_AT_ONCE) {
      const ids = UNKNOWN.slice(index, index + UNKNOWN_AT_ONCE);
      const filters = ids.map(
        (id, place) => `f${String(place)}: ties(filter: { node: ${JSON.stringify(id)} }) { totalCount }`,
      );
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id } ${filters.join(' ')} }`;
      const { data, errors = [] } = await this.api.ask(query, { variables: { ids }, headers: this.headers });
      for (const [place, id] of ids.entries()) {
        const at = (path: string) => errors.filter((error) => error.path?.join() === path);
        const answer = {
          node: data.nodes![place],
          errors: [...at(`nodes,${String(place)}`), ...at(`f${String(place)}`)],
        };
        this.add(SUGGESTIONS, id, answer);
      }
    }
  }

  /**
   * Reads each tool's text on the day, without its address and cursors, which contain positions.
   */
  async readTools(): Promise<void> {
    const call = assistant(() => this.api.address);
    for (const [tool, given] of TOOL_CALLS) {
      const { text } = await call(tool, { valid: '2022-12-31', maxCharacters: 8_000, ...given }, this.headers);
      const said = text.replaceAll(this.api.address, '').replace(/after “[^”]*”/g, 'after');
      this.add(TOOLS, `${tool} ${JSON.stringify(given)}`, said);
    }
  }

  /**
   * Reads the changes that a live subscription received, and those of subscriptions that resume
   * later.
   */
  async readFeed(live: Following): Promise<void> {
    this.add(FEED, '', await this.changesOf(live, ''));
    const feeds = SUBSCRIPTIONS.map(async ({ lines, selection, fragments }) => {
      const line = lines.join();
      const query = this.fill(`subscription { ${selection} } ${fragments}`);
      const one = followed(this.api, { query, headers: this.headers });
      const node = /node: "[^"]+"/.exec(line)?.[0] ?? '';
      this.add(FEED, line, await this.changesOf(one, node).finally(one.leave));
    });
    await Promise.all(feeds);
  }

  /**
   * Waits for the changes that the list has after the first, and for no more; for the error where
   * the list has one.
   */
  private async changesOf(one: Following, node: string): Promise<unknown> {
    const selection = `changes(first: 100${node && `, ${node}`}) { nodes { id } }`;
    const { data, errors } = await this.ask('on the day', { selection, fragments: '' });
    if (errors) await one.ended;
    else {
      const listed = (data.changes!.nodes as unknown as { id: string }[]).map(({ id }) => id);
      await one.have(listed.filter((id) => id > (this.names.get('first change') ?? '')).length);
      await sleep(SETTLED_MS);
    }
    // Their extensions contain the revision, which each graph counts by itself.
    return one.results.map(({ data: changes, errors: failures }) => ({ data: changes, errors: failures }));
  }

  private ask(
    standpoint: Standpoint,
    { selection, fragments }: Pick<Operation, 'selection' | 'fragments'>,
  ): Promise<Answer> {
    const query = `query @asOf(${STANDPOINTS[standpoint]}) { ${selection} } ${fragments}`;
    return this.api.ask(this.fill(query), { headers: this.headers });
  }

  private fill(text: string): string {
    return fillIn(text, this.names, this.all);
  }

  private add(field: string, key: string, answer: unknown): void {
    const answers = this.answers.get(field) ?? new Map<string, string>();
    this.answers.set(field, answers.set(key, canonical(answer)));
  }
}
