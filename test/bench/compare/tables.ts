import { milliseconds } from '../milliseconds';
import { table } from '../table';
import { AIMS } from './aims';
import type { Ratio } from './ratio';
import type { Other, Summary } from './summary';

/** Answers a second, and how many times as many as the others give: the middle round (the least to the most). */
export function throughputTable(summaries: readonly Summary[]): string {
  const head = ['answers a second', '', 'this API', '@neo4j/graphql', 'by hand', '× @neo4j/graphql', '× by hand'];
  const body = summaries.map(({ question, mode, throughput, moreThan }) => [
    question,
    mode,
    ...[throughput.api, throughput.peer, throughput.byHand].map(threeDigits),
    ...(['peer', 'byHand'] as const).map((other: Other) => held(moreThan[other], AIMS[mode][other])),
  ]);
  return table([head, ...body]);
}

/** What is to be known of how the rounds were measured. */
export function circumstances(summaries: readonly Summary[]): string {
  const moves = summaries.filter(({ mode }) => mode === 'cold').map(({ movesPerAnswer }) => movesPerAnswer);
  const share = Math.max(...summaries.map(({ clientShare }) => clientShare));
  return (
    `Cold: the graph's revision moved ${threeDigits(Math.min(...moves))} to ${threeDigits(Math.max(...moves))} times ` +
    `for each answer of this API. The client took at most ${Math.round(share * 100)} % of a core.`
  );
}

/** Median / 99th percentile of the three at one fixed rate of asking, and how many times as quick as the others. */
export function latencyTable(summaries: readonly Summary[]): string {
  const head = [
    'milliseconds to the answer',
    '',
    'asked a second',
    'this API',
    '@neo4j/graphql',
    'by hand',
    '× @neo4j/graphql',
    '× by hand',
  ];
  const body = summaries.map(({ question, mode, perSecond, latency, quickerThan }) => [
    question,
    mode,
    threeDigits(perSecond),
    ...[latency.api, latency.peer, latency.byHand].map(
      ({ median, p99 }) => `${milliseconds(median)} / ${milliseconds(p99)}`,
    ),
    held(quickerThan.peer, null),
    held(quickerThan.byHand, null),
  ]);
  return table([head, ...body]);
}

/** A ratio with its spread; one that misses its aim is in bold and says what was aimed at. */
function held({ median, min, max }: Ratio, aim: number | null): string {
  const said = `${threeDigits(median)} (${threeDigits(min)}–${threeDigits(max)})`;
  return aim !== null && median < aim ? `**${said}, missed ${aim}**` : said;
}

function threeDigits(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(value >= 10 ? 3 : 2);
}
