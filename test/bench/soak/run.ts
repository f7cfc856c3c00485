import { setTimeout as sleep } from 'node:timers/promises';
import { Role } from '../../../src/access/role';
import { TRANSPORTS } from '../../support/follow';
import type { Proxy } from '../../support/proxy';
import type { TemporaryApi } from '../../support/temporary-api';
import { bearer } from '../../support/writer';
import { readRecorded, type Recorded } from './checks';
import { FaultClock } from './fault-clock';
import { runFaults } from './faults';
import { Figures } from './figures';
import { type Memory, watchMemory } from './memory';
import { SoakReader } from './reader';
import { runSlowReaders } from './slow-readers';
import { SoakSubscriber } from './subscriber';
import { SoakWriter } from './writer';

const READERS_OF_A_ROLE = 4;
const SUBSCRIBERS = 6;
/** Milliseconds that subscribers have to catch up once the load has ended. */
const CATCH_UP_MS = 60_000;

/** What happened in a run. */
export interface SoakRun {
  figures: Figures;
  /** The name of each fault. */
  faults: string[];
  writer: SoakWriter;
  recorded: Recorded;
  readers: SoakReader[];
  subscribers: SoakSubscriber[];
  /** Clients that asked and never read. */
  slowReaders: number;
  memory: Memory;
}

/** Runs the load and the faults for some minutes, then reads what the API has recorded. */
export async function runSoak(api: TemporaryApi, proxy: Proxy, neo4jPid: number, minutes: number): Promise<SoakRun> {
  const { address, tokens } = api;
  const { origin } = new URL(address);
  const clock = new FaultClock();
  const figures = new Figures(clock);
  const editor = await bearer(tokens, Role.EDITOR);
  const writer = new SoakWriter({ address, who: 'writer', headers: editor, figures });
  // Subscribers resume after it.
  await writer.writeOne();
  const after = writer.acknowledged[0]!.change;
  const subscribers = Array.from({ length: SUBSCRIBERS }, (_, index) => {
    const [, transport] = TRANSPORTS[index % TRANSPORTS.length]!;
    return new SoakSubscriber(transport(origin), index % 3 === 0 ? editor : {}, after);
  });
  const readers: SoakReader[] = [];
  for (let index = 1; index <= READERS_OF_A_ROLE; index++) {
    const anonymous = { 'x-forwarded-for': `192.0.2.${String(index)}` };
    const signedIn = { ...anonymous, ...(await bearer(tokens, Role.READER)) };
    readers.push(new SoakReader({ address, who: 'anonymous reader', headers: anonymous, figures }, writer));
    readers.push(new SoakReader({ address, who: 'signed-in reader', headers: signedIn, figures }, writer));
  }

  const end = AbortSignal.timeout(minutes * 60_000);
  const caughtUp = new AbortController();
  const goal: { last?: string } = {};
  const followed = Promise.all(subscribers.map((one) => one.run(caughtUp.signal, () => goal.last)));
  const watched = watchMemory(api, caughtUp.signal);
  try {
    const [slowReaders, faults] = await Promise.all([
      runSlowReaders(origin, end),
      runFaults(proxy, neo4jPid, clock, end),
      writer.run(end),
      ...readers.map((one) => one.run(end)),
    ]);
    const recorded = await readRecorded(origin, editor, writer.acknowledged);
    goal.last = recorded.changes.at(-1);
    await Promise.race([followed, sleep(CATCH_UP_MS, undefined, { ref: false })]);
    caughtUp.abort();
    return { figures, faults, writer, recorded, readers, subscribers, slowReaders, memory: await watched };
  } finally {
    caughtUp.abort();
    await Promise.allSettled([followed, watched]);
  }
}
