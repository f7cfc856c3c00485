import { PathStrength, strengthOfPair } from '../../src/influence/paths/path-strength';
import { SCORE_EPSILON } from '../../src/influence/view/scoring';
import { bootstrap, type Interval, type Sample } from './bootstrap';
import { type Past, type Task, TASKS } from './past';
import type { Scores } from './predictors';

const WORDS = [...Object.values(PathStrength), 'NONE'];
const REPLICATES = 2_000;
const FIRST = 20;
/** Measures of a positive's rank; the last two are recall minus that of another predictor. */
export const MEASURES = ['recall at 20', 'reciprocal rank', 'area under the curve', '- number of ties', '- chance'];

/**
 * Measures how well the past predicts new ties: by event, the pairs of an asker and a partner, and
 * by predictor each measure. Also by word of the best path of two actors: how many were tied, and
 * how many without a common table met at one.
 */
export function measure(pasts: readonly Past[]) {
  const names = Object.keys(pasts[0]!.scores(0));
  const events = TASKS.map((task) => ({ task, samples: [] as Sample[] }));
  const calibration = WORDS.map((word) => ({ word, pairs: 0, tied: 0, strangers: 0, met: 0 }));
  for (const past of pasts) {
    for (const asker of past.actors) {
      const scores = past.scores(asker);
      const confirmed = past.confirmed(asker);
      for (const { task, samples } of events) samples.push(...samplesOf(past, task, asker, scores));
      for (const candidate of past.actors.filter((node) => node > asker)) {
        const pair = { best: scores['best path'][candidate]!, confirmed: confirmed[candidate]! };
        const count = calibration[WORDS.indexOf(pair.best > 0 ? strengthOfPair(pair) : 'NONE')]!;
        const [tied, met] = [past.outcome('direct', asker, candidate), past.outcome('sharedTable', asker, candidate)];
        count.pairs += Number(tied !== null);
        count.tied += Number(tied);
        count.strangers += Number(met !== null);
        count.met += Number(met);
      }
    }
  }
  const results = events.map(({ task, samples }) => {
    const intervals = bootstrap(samples, REPLICATES);
    const measures = names.map((name) => [name, intervals.splice(0, MEASURES.length)]);
    return {
      task,
      pairs: samples.length,
      askers: new Set(samples.map(({ group }) => group)).size,
      measures: Object.fromEntries(measures) as Record<keyof Scores, Interval[]>,
    };
  });
  return { results, calibration };
}

/** The positives of an asker, each ranked among the negatives. */
function samplesOf(past: Past, task: Task, asker: number, scores: Scores): Sample[] {
  const [positives, negatives] = [true, false].map((outcome) =>
    (task === 'table' ? past.tables : past.actors).filter(
      (node) => node !== asker && past.outcome(task, asker, node) === outcome,
    ),
  ) as [number[], number[]];
  if (positives.length === 0 || negatives.length === 0) return [];
  const predictors = Object.values(scores).map((allScores) => ({
    all: allScores,
    ofNegatives: negatives.map((node) => allScores[node]!),
  }));
  return positives.map((node) => {
    const rankings = predictors.map(({ all, ofNegatives }) => expectedRanking(all[node]!, ofNegatives));
    const [byChance, byDegree] = rankings.map(([recall]) => recall) as [number, number];
    return {
      group: `${past.cut} ${past.ids[asker]!}`,
      asker: past.ids[asker]!,
      partner: past.ids[node]!,
      values: rankings.flatMap((ranking) => [...ranking, ranking[0] - byDegree, ranking[0] - byChance]),
    };
  });
}

/**
 * The expected place of a positive among at least one negative, over the orders of equal scores:
 * the chance of the first twenty, the mean of 1 / rank, and the share of negatives after it, the
 * area under the curve.
 */
export function expectedRanking(score: number, negatives: readonly number[]): [number, number, number] {
  const better = negatives.filter((negative) => negative > score + SCORE_EPSILON).length;
  const equal = negatives.filter((negative) => Math.abs(negative - score) <= SCORE_EPSILON).length;
  const places = equal + 1;
  let reciprocals = 0;
  for (let rank = better + 1; rank <= better + places; rank++) reciprocals += 1 / rank;
  const recall = Math.min(Math.max((FIRST - better) / places, 0), 1);
  return [recall, reciprocals / places, 1 - (better + equal / 2) / negatives.length];
}
