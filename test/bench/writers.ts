import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { Role } from '../../src/graph/access/viewer';
import { Tokens } from '../../src/api/access/tokens';
import { tokenKeyFile } from '../../src/config';
import type { RunningNeo4j } from '../../src/store/neo4j/local/running-neo4j';
import type { Json } from '../support/api';
import { bearer, operation } from '../support/writer';
import { handWritten } from './compare/by-hand/statement';
import { post } from './load';

/** A program that changes the graph during the measurement. */
export interface Writer {
  /** Commits one small change, which moves the graph's revision. */
  write: () => Promise<void>;
  close: () => Promise<void>;
}

/** Runs the work while a change is committed at this interval in ms, or continuously. */
export async function whileWriting<T>(writer: Writer, everyMs: number, work: () => Promise<T>): Promise<T> {
  let isWorking = true;
  const writing = (async () => {
    while (isWorking) await Promise.all([writer.write(), sleep(everyMs)]);
  })();
  // A failure is reported at the end.
  writing.catch(() => undefined);
  try {
    return await work();
  } finally {
    isWorking = false;
    await writing;
  }
}

/** Another program, which bypasses the API. Its writes are in no answer. */
export function outsideWriter({ uri, user, password }: RunningNeo4j): Writer {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database: 'neo4j' });
  const statement = handWritten('move-revision');
  let turn = 0;
  return { write: async () => void (await session.run(statement, { turn: turn++ })), close: () => driver.close() };
}

/** An odd number, so that over two rounds each actor and each tie is changed. */
const MAX_TARGETS = 301;
const TARGET = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Actor { kind name ties(first: 20) { nodes { id isDerived } } } } }`;
const MAX_IDS = 100;

interface Target {
  id: string;
  kind: string;
  name: string;
  ties: { nodes: { id: string; isDerived: boolean }[] };
}

/**
 * An editor at the API. In turn, an actor gets another website and a tie of another actor gets more
 * evidence, so that each change has the same size and leaves replaced versions. `dataDir` contains
 * the key of the API's tokens.
 */
export async function apiWriter(address: string, dataDir: string, actors: readonly string[]): Promise<Writer> {
  const headers = await bearer(new Tokens({ keyFile: tokenKeyFile({ dataDir }) }), Role.EDITOR);
  const ask = async (query: string, variables: object) =>
    (JSON.parse(await post(address, JSON.stringify({ query, variables }), headers)) as { data: Json }).data;
  const targets: Target[] = [];
  for (let start = 0; start < Math.min(actors.length, MAX_TARGETS); start += MAX_IDS) {
    const ids = actors.slice(start, Math.min(start + MAX_IDS, MAX_TARGETS));
    targets.push(...((await ask(TARGET, { ids })).nodes as unknown as Target[]));
  }
  // Derived ties accept no evidence.
  const changes = targets.flatMap(({ id, kind, name, ties }) => {
    const tie = ties.nodes.find(({ isDerived: derived }) => !derived);
    return tie ? [{ id, kind, nameEn: name, tie: tie.id }] : [];
  });
  let turn = 0;
  const write = async () => {
    const { tie, ...input } = changes[turn % changes.length]!;
    // A fixed number of digits gives all changes one size.
    const number = String(turn).padStart(8, '0');
    const evidence = [{ title: 'Log of the bench', locator: number }];
    const website = `https://example.org/${number}`;
    const data =
      turn++ % 2 === 1
        ? await ask(operation('addEvidence', ''), { of: tie, evidence })
        : await ask(operation('saveActor', ''), { input: { ...input, website, evidence } });
    for (const { change, userErrors } of Object.values<Json>(data as Record<string, Json>))
      if (!change) throw new Error(`A change was rejected: ${JSON.stringify(userErrors)}`);
  };
  return { write, close: () => Promise.resolve() };
}
