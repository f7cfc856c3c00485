import { quantile } from '../quantile';
import type { Cell } from './measure';
import type { ModeName } from './mode';
import { type Ratio, ratioOf } from './ratio';
import { byServer, type ByServer, type ServerName } from './server-name';

/** What the rounds of a question in a mode come to. */
export interface Summary {
  question: string;
  mode: ModeName;
  /** Answers a second of the middle round. */
  throughput: ByServer<number>;
  /** How many times as many answers a second this API gives. */
  moreThan: Record<Other, Ratio>;
  /** At how many a second they were asked for the latencies, in the middle round. */
  perSecond: number;
  /** Milliseconds, over all rounds. */
  latency: ByServer<{ median: number; p99: number }>;
  /** How many times as quick the median answer of this API is. */
  quickerThan: Record<Other, Ratio>;
  /** How often the revision moved for each answer of this API, in the middle round: 1 or more is cold for every one. */
  movesPerAnswer: number;
  /** The largest share of a core that asking took, by the client itself. */
  clientShare: number;
}

export type Other = Exclude<ServerName, 'api'>;

export function summarise({ question, mode, rounds, writesPerSecond }: Cell): Summary {
  const throughputs = byServer((server) => rounds.map(({ throughput }) => throughput[server]));
  const medians = byServer((server) => rounds.map(({ latencies }) => quantile(latencies[server], 0.5)));
  return {
    question,
    mode,
    throughput: byServer((server) => quantile(throughputs[server], 0.5)),
    moreThan: {
      peer: ratioOf(throughputs.api, throughputs.peer),
      byHand: ratioOf(throughputs.api, throughputs.byHand),
    },
    perSecond: quantile(
      rounds.map(({ perSecond }) => perSecond),
      0.5,
    ),
    latency: byServer((server) => {
      const all = rounds.flatMap(({ latencies }) => latencies[server]);
      return { median: quantile(all, 0.5), p99: quantile(all, 0.99) };
    }),
    quickerThan: { peer: ratioOf(medians.peer, medians.api), byHand: ratioOf(medians.byHand, medians.api) },
    movesPerAnswer: writesPerSecond / quantile(throughputs.api, 0.5),
    clientShare: Math.max(...rounds.flatMap(({ clientShare }) => Object.values(clientShare))),
  };
}
