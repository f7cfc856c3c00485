import { milliseconds } from '../milliseconds';
import { table } from '../table';
import { aimsOf, coldMedian } from './aims';
import type { Ratio } from './ratio';
import type { Summary } from './summary';

/** Responses per second, and their ratio to those of the other servers: the median round (minimum to maximum). */
export function throughputTable(summaries: readonly Summary[]): string {
  const servers = ['this API', '@neo4j/graphql', 'by hand', 'HTTP alone'];
  const head = ['answers a second', '', ...servers, '× @neo4j/graphql', '× by hand', '× HTTP alone'];
  const body = summaries.map((summary) => {
    const { question, mode, throughput, httpAlone, moreThan } = summary;
    const aims = aimsOf(summary);
    return [
      question,
      mode,
      ...[throughput.api, throughput.peer, throughput.byHand].map(threeDigits),
      httpAlone ? threeDigits(httpAlone.perSecond) : '',
      ratioCell(moreThan.peer, aims.peer),
      ratioCell(moreThan.byHand, aims.byHand),
      httpAlone ? ratioCell(httpAlone.ratio, aims.httpAlone) : '',
    ];
  });
  return table([head, ...body]);
}

/** The aim for all cold rows together, in bold where it is missed; null without such rows. */
export function coldSentence(summaries: readonly Summary[]): string | null {
  const cold = coldMedian(summaries);
  if (!cold) return null;
  const sentence = `The median of the cold rows is ${threeDigits(cold.median)} times @neo4j/graphql`;
  return cold.median < cold.aim ? `**${sentence}, missed ${cold.aim}.**` : `${sentence}.`;
}

/** How the rounds were measured. */
export function circumstances(summaries: readonly Summary[]): string {
  const modes = [...new Set(summaries.filter(({ movesPerAnswer }) => movesPerAnswer > 0).map(({ mode }) => mode))];
  const share = Math.max(...summaries.map(({ clientShare }) => clientShare));
  const sentences = modes.map((mode) => {
    const ofMode = summaries.filter((summary) => summary.mode === mode);
    const moves = rangeOf(ofMode.map(({ movesPerAnswer }) => movesPerAnswer));
    const writes = rangeOf(ofMode.map(({ writesPerSecond }) => writesPerSecond));
    return `${capitalised(mode)}: ${writes} changes a second, ${moves} for each answer of this API.`;
  });
  return [...sentences, `The client took at most ${Math.round(share * 100)} % of a core.`].join(' ');
}

/** Median / 99th percentile of response times at a fixed rate, and the ratio of the medians. */
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
    ratioCell(quickerThan.peer, null),
    ratioCell(quickerThan.byHand, null),
  ]);
  return table([head, ...body]);
}

/** A ratio with its range; in bold and with the target where it misses that. */
function ratioCell({ median, min, max }: Ratio, target: number | null): string {
  const text = `${threeDigits(median)} (${threeDigits(min)}–${threeDigits(max)})`;
  return target !== null && median < target ? `**${text}, missed ${target}**` : text;
}

function rangeOf(values: readonly number[]): string {
  return `${threeDigits(Math.min(...values))} to ${threeDigits(Math.max(...values))}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function threeDigits(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(value >= 10 ? 3 : 2);
}
