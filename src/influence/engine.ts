import type { Standpoint } from '../graph/standpoint';
import type { Answered, Asked, Kind } from './answers';
import { Channel } from './channel';
import { Directory } from './directory';
import { buildProjection, type ProjectedNode, type ProjectedTie } from './projection';
import type { InfluenceAnswer, InfluenceQuestion } from './question';
import { DeadlinePassed } from './watch';

export interface InfluenceEngineOptions {
  /** Every node and every version of every conducting tie, as they are now. */
  load: () => Promise<{ nodes: ProjectedNode[]; ties: ProjectedTie[] }>;
}

/** At which revision a question is asked, from where, and until when (epoch milliseconds). */
export interface Asking {
  revision: string;
  standpoint: Standpoint;
  deadline: number;
}

interface Loaded {
  directory: Directory;
  channel: Channel;
}

interface Held {
  revision: string;
  loaded: Promise<Loaded>;
  channel: Channel | null;
}

/** The longest that a timer can wait; it would take more for none. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** Answers questions about influence over a projection that one worker thread holds, at one revision of the graph. */
export class InfluenceEngine {
  private held: Held | null = null;
  private channel: Channel | null = null;
  /** The load under way; a load never fails it. */
  private loading: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: InfluenceEngineOptions) {}

  /**
   * The answer to a question at a revision, put into indexes and read back by the projection's directory. Where another
   * revision is held the graph is loaded again: once, for all who wait.
   * Throws QuestionError, RangeError, DeadlinePassed, EngineLost, and what `load` throws.
   */
  ask<K extends Kind, A>(
    of: K,
    { revision, standpoint, deadline }: Asking,
    put: (directory: Directory) => Asked<K>,
    readBack: (answer: Answered<K>, directory: Directory) => A,
  ): Promise<A> {
    const answered = async (): Promise<A> => {
      // Nothing may be awaited between the two: the worker would by then hold the projection that was loaded next.
      const { directory, channel } = await this.at(revision);
      return readBack(await channel.ask(of, put(directory), standpoint, deadline), directory);
    };
    return before(deadline, answered());
  }

  /** The best paths, else the missing link. Throws as `ask` does. */
  paths(revision: string, question: InfluenceQuestion, deadline: number): Promise<InfluenceAnswer> {
    return this.ask(
      'paths',
      { revision, standpoint: question.standpoint, deadline },
      (directory) => directory.indexed(question),
      ({ paths, missingLink }, directory) => ({
        paths: paths.map((path) => directory.path(path)),
        missingLink: missingLink && {
          ...missingLink,
          from: directory.nodeId(missingLink.from),
          to: directory.nodeId(missingLink.to),
        },
      }),
    );
  }

  /** Ends the worker. Whoever still waits gets EngineLost; a question asked later starts another. */
  async close(): Promise<void> {
    await this.channel?.close();
  }

  /** Loads go one after the other, and where a later revision was asked for meanwhile, its load does for the earlier too. */
  private at(revision: string): Promise<Loaded> {
    if (this.held?.revision === revision) return this.held.loaded;
    const held: Held = {
      revision,
      channel: null,
      loaded: this.loading.then(() => (this.held && this.held !== held ? this.held.loaded : this.load(held))),
    };
    this.held = held;
    return held.loaded;
  }

  private load(held: Held): Promise<Loaded> {
    const loaded = this.loadNow(held);
    this.loading = loaded.catch(() => {
      if (this.held === held) this.held = null;
    });
    return loaded;
  }

  private async loadNow(held: Held): Promise<Loaded> {
    const { nodes, ties } = await this.options.load();
    const projection = buildProjection(nodes, ties);
    const directory = new Directory(projection);
    const channel = (this.channel ??= this.start());
    channel.hold(projection.arrays);
    held.channel = channel;
    return { directory, channel };
  }

  private start(): Channel {
    const channel: Channel = new Channel(() => {
      if (this.channel === channel) this.channel = null;
      if (this.held?.channel === channel) this.held = null;
    });
    return channel;
  }
}

/** The answer, or DeadlinePassed where it comes too late: a thread that is busy with another question cannot say so itself. */
function before<T>(deadline: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    const wait = Math.min(Math.max(0, deadline - Date.now()), LONGEST_WAIT_MS);
    timer = setTimeout(() => reject(new DeadlinePassed()), wait);
  });
  return Promise.race([answer, passed]).finally(() => clearTimeout(timer));
}
