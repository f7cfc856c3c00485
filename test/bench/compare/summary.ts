import { quantile } from '../quantile';
import type { Cell, Round } from './measure';
import type { ModeName } from './mode';
import type { Reads } from './question';
import { type Ratio, ratioOf } from './ratio';
import { byServer, type ByServer, type ServerName } from './server-name';

/** The result of all rounds of a question in a mode. */
export interface Summary {
  question: string;
  reads: Reads;
  mode: ModeName;
  /** Responses per second in the median round. */
  throughput: ByServer<number>;
  /** The ratio of this API's responses per second to those of the other servers. */
  moreThan: Record<Other, Ratio>;
  /** Responses per second of the HTTP server alone, and the ratio of this API's to them; null in modes without it. */
  httpAlone: { perSecond: number; ratio: Ratio } | null;
  /** The request rate of the latency measurement per second, in the median round. */
  perSecond: number;
  /** In milliseconds, over all rounds. */
  latency: ByServer<{ median: number; p99: number }>;
  /** The ratio of the other servers' median latency to that of this API. */
  quickerThan: Record<Other, Ratio>;
  /** Changes per second while this API was asked, in the median round. */
  writesPerSecond: number;
  /** The same per response of this API; from 1 on every response is uncached. */
  movesPerAnswer: number;
  /** The highest CPU time of the client as a share of one core. */
  clientShare: number;
}

export type Other = Exclude<ServerName, 'api'>;

export function summarise({ question, reads, mode, rounds }: Cell): Summary {
  const throughputs = byServer((server) => rounds.map(({ throughput }) => throughput[server]));
  const medians = byServer((server) => rounds.map(({ latencies }) => quantile(latencies[server], 0.5)));
  return {
    question,
    reads,
    mode,
    throughput: byServer((server) => quantile(throughputs[server], 0.5)),
    moreThan: {
      peer: ratioOf(throughputs.api, throughputs.peer),
      byHand: ratioOf(throughputs.api, throughputs.byHand),
    },
    httpAlone: httpAloneOf(throughputs.api, rounds),
    perSecond: quantile(
      rounds.map(({ perSecond }) => perSecond),
      0.5,
    ),
    latency: byServer((server) => {
      const all = rounds.flatMap(({ latencies }) => latencies[server]);
      return { median: quantile(all, 0.5), p99: quantile(all, 0.99) };
    }),
    quickerThan: { peer: ratioOf(medians.peer, medians.api), byHand: ratioOf(medians.byHand, medians.api) },
    writesPerSecond: quantile(
      rounds.map(({ writes }) => writes.api),
      0.5,
    ),
    movesPerAnswer: quantile(
      rounds.map(({ writes, throughput }) => writes.api / throughput.api),
      0.5,
    ),
    clientShare: Math.max(...rounds.flatMap(({ clientShare }) => Object.values(clientShare))),
  };
}

function httpAloneOf(ours: readonly number[], rounds: readonly Round[]): Summary['httpAlone'] {
  const theirs = rounds.flatMap(({ httpAlone }) => httpAlone ?? []);
  return theirs.length === 0 ? null : { perSecond: quantile(theirs, 0.5), ratio: ratioOf(ours, theirs) };
}
