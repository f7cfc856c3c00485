import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Role } from '../../../../src/graph/access/viewer';
import { Tokens } from '../../../../src/api/access/tokens';
import type { Revision } from '../../../../src/store/neo4j/client';
import type * as revisions from '../../../../src/store/neo4j/revisions';
import { type Api, startApi } from '../../../support/api';
import { askAt } from '../../../support/ask';
import { temporaryFolder } from '../../../support/neo4j';
import { ExternalWriter } from '../../../support/external-writer';
import { type SecondProcess, startSecondProcess } from '../../../support/second-process';
import { RECORDED, SMALL_WORLD } from '../../../worlds/small-world';
import { bearer, operation } from '../../../support/writer';

/**
 * While true, a request shares a read of the revision that was sent before it arrived: the defect
 * that this test must detect.
 */
let mockSharesEarlier = false;

jest.mock('../../../../src/store/neo4j/revisions', () => {
  const real = jest.requireActual<typeof revisions>('../../../../src/store/neo4j/revisions');
  class Revisions {
    private running: Promise<Revision> | undefined;
    private readonly real: revisions.Revisions;

    constructor(private readonly readHead: () => Promise<Revision>) {
      this.real = new real.Revisions(readHead);
    }

    current(): Promise<Revision> {
      if (!mockSharesEarlier) return this.real.current();
      return (this.running ??= this.readHead().finally(() => (this.running = undefined)));
    }
  }
  return { ...real, Revisions };
});

/**
 * The nodes that three writers rename: two through the API, in different processes, and one
 * directly in the database.
 */
const REGISTERS = ['MBR-ABO', 'UNI-KEEL', 'MED-OAK'] as const;
const READERS = 6;
/** The longest run without stale reads, and with the defect, where the first stale read ends it. */
const RUN_MS = 20_000;
const MAX_SEARCH_MS = 90_000;

interface Stale {
  register: string;
  read: number;
  /** The last write that was acknowledged before the read was sent. */
  acknowledged: number;
}

let api: Api;
let second: SecondProcess;
let editor: Record<string, string>;
const externalWriter = new ExternalWriter();

beforeAll(async () => {
  const keyFile = join(await temporaryFolder(), 'token-key');
  const tokens = new Tokens({ keyFile });
  editor = await bearer(tokens, Role.EDITOR);
  api = await startApi({ rows: SMALL_WORLD, recorded: RECORDED, tokens });
  // Delayed, as from a distant database.
  const readHead = api.graph.readHead.bind(api.graph);
  api.graph.readHead = async (options) => {
    const head = await readHead(options);
    await sleep(100 + Math.random() * 200);
    return head;
  };
  second = await startSecondProcess(dirname(keyFile));
});
afterAll(async () => {
  await second.stop();
  await externalWriter.close();
  await api.close();
});

const nameOf = (count: number) => `Count ${String(count)}`;

async function rename(address: string, id: string, count: number): Promise<void> {
  const kind = { 'MBR-ABO': 'MEMBER', 'UNI-KEEL': 'ACADEMIA', 'MED-OAK': 'MEDIA' }[id];
  const input = { id, kind, nameEn: nameOf(count), evidence: [{ title: 'Log', locator: String(count) }] };
  const { data, errors } = await askAt(address, operation('saveActor', ''), { variables: { input }, headers: editor });
  if (errors || (data.saveActor!.userErrors as unknown as unknown[]).length > 0)
    throw new Error(JSON.stringify({ data, errors }));
}

/**
 * Returns a query of all registers: with a shared text, or with a unique one, whose response is not
 * cached.
 */
function query(unique: boolean): string {
  const fields = REGISTERS.map((id, index) => `r${String(index)}: node(id: "${id}") { ... on Entity { name } }`);
  return `query ${unique ? `Registers${String(Math.random()).slice(2)}` : 'Registers'} { ${fields.join(' ')} }`;
}

/**
 * Runs writers and readers concurrently, until a read is stale or the time is over; a stale read
 * misses an acknowledged write.
 */
async function run(
  readAt: readonly string[],
  maxMs: number,
): Promise<{ reads: number; writes: number; stale: Stale[] }> {
  const acknowledged = REGISTERS.map(() => 0);
  const stale: Stale[] = [];
  let [reads, writes] = [0, 0];
  const until = Date.now() + maxMs;
  const isRunning = () => Date.now() < until && stale.length === 0;
  const writers = [
    (count: number) => rename(api.address, REGISTERS[0], count),
    (count: number) => rename(second.address, REGISTERS[1], count),
    (count: number) =>
      externalWriter.write('MATCH (n:Node {id: $id}) SET n.nameEn = $name', { id: REGISTERS[2], name: nameOf(count) }),
  ];
  const writing = writers.map(async (write, index) => {
    for (let count = 1; isRunning(); count++) {
      await write(count);
      acknowledged[index] = count;
      writes++;
      // A revision must last for a while, so that some reads of it are cached and repeated.
      await sleep(200 + Math.random() * 600);
    }
  });
  const reading = Array.from({ length: READERS }, async (_, reader) => {
    for (let time = 0; isRunning(); time++) {
      const before = [...acknowledged];
      const { data, errors } = await askAt(readAt[reader % readAt.length]!, query(time % 3 === 0));
      if (errors) throw new Error(JSON.stringify(errors));
      REGISTERS.forEach((register, index) => {
        const name = data[`r${String(index)}`]!.name as unknown as string;
        const read = Number(/^Count (\d+)$/.exec(name)?.[1] ?? 0);
        if (read < before[index]!) stale.push({ register, read, acknowledged: before[index]! });
      });
      reads++;
      // At random times, since the reads at risk are those that arrive during a read of the
      // revision.
      await sleep(Math.random() * 50);
    }
  });
  await Promise.all([...writing, ...reading]);
  return { reads, writes, stale };
}

test('no read is older than a write that was acknowledged before the read was sent', async () => {
  const { reads, writes, stale } = await run([api.address, second.address], RUN_MS);
  expect(stale).toEqual([]);
  expect(Math.min(reads, writes)).toBeGreaterThan(15);
});

test('the run detects a server that shares an earlier read of the head', async () => {
  mockSharesEarlier = true;
  try {
    expect((await run([api.address], MAX_SEARCH_MS)).stale).not.toEqual([]);
  } finally {
    mockSharesEarlier = false;
  }
});
