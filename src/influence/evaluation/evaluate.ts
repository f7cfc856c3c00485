import { PathStrength, strengthOf } from '../paths/path-strength';
import { bootstrap, type Interval, type Sample } from './bootstrap';
import { type Evaluated, Past, type Task, TASKS } from './past';
import { PREDICTORS, type Predictor } from './predictors';
import { expectedRanking } from './rank';

export interface TaskResult {
  task: Task;
  withHubs: boolean;
  /** How many pairs of an asker and a partner were to be found. */
  positives: number;
  askers: number;
  /** By predictor: recall at 20, mean reciprocal rank and area under the curve, each expected over equal scores. */
  measures: Record<Predictor, Record<(typeof MEASURES)[number], Interval>>;
  /** Of recall at 20, less that of `chance` and of `degree`. */
  aboveChance: Record<Predictor, Interval>;
  aboveDegree: Record<Predictor, Interval>;
}

const WORDS = [...Object.values(PathStrength), 'NONE'] as const;
export type Word = (typeof WORDS)[number];

/** Of the pairs of actors whose best path at a cut has a word: how many were tied, or first met at a table, in the five years after. */
export interface Calibration {
  word: Word;
  withHubs: boolean;
  pairs: number;
  tied: number;
  strangers: number;
  met: number;
}

const CUT_YEARS = [2012, 2015, 2018, 2020];
const REPLICATES = 2_000;
export const MEASURES = ['recall', 'reciprocalRank', 'area'] as const;

/**
 * How well the past predicts which ties form, on these rows: for each cut year the graph is what was known on its last day, and what is
 * to be found is what came in the five years after. It tests whether ties form, not whether a path opens a door.
 */
export function evaluate(evaluated: Evaluated): { tasks: TaskResult[]; calibration: Calibration[] } {
  const pasts = CUT_YEARS.map((year) => new Past(evaluated, year));
  const both = [true, false];
  return {
    tasks: TASKS.flatMap((task) =>
      both.map((withHubs) =>
        summarise(
          task,
          withHubs,
          pasts.flatMap((past) => samplesOf(past, task, withHubs)),
        ),
      ),
    ),
    calibration: both.flatMap((withHubs) => calibrate(pasts, withHubs)),
  };
}

/** What was to be found at a cut, ranked for each asker; a pair of actors in both directions. */
function samplesOf(past: Past, task: Task, withHubs: boolean): Sample[] {
  const isAsked = (node: number) => withHubs || !past.isHub(node);
  const partners = (task === 'table' ? past.tables : past.actors).filter(isAsked);
  return past.actors.filter(isAsked).flatMap((asker) => rankPartners(past, task, asker, partners));
}

function rankPartners(past: Past, task: Task, asker: number, partners: readonly number[]): Sample[] {
  const others = partners.filter((node) => node !== asker);
  const positives = others.filter((node) => past.outcome(task, asker, node) === true);
  if (positives.length === 0) return [];
  const negatives = others.filter((node) => past.outcome(task, asker, node) === false);
  if (negatives.length === 0) return [];
  const rankings = PREDICTORS.map((predictor) => {
    const scores = past.predictors.scores(predictor, asker);
    const ofNegatives = negatives.map((node) => scores[node]!);
    return new Map(positives.map((node) => [node, expectedRanking(scores[node]!, ofNegatives)]));
  });
  return positives.map((node) => ({
    group: `${past.cut} ${past.idOf(asker)}`,
    asker: past.idOf(asker),
    partner: past.idOf(node),
    values: rankings.flatMap((ranking) => MEASURES.map((measure) => ranking.get(node)![measure])),
  }));
}

function summarise(task: Task, withHubs: boolean, samples: readonly Sample[]): TaskResult {
  const recallOf = (predictor: Predictor) => PREDICTORS.indexOf(predictor) * MEASURES.length;
  const lessThan = (other: Predictor) => PREDICTORS.map((predictor) => [recallOf(predictor), recallOf(other)] as const);
  const intervals = bootstrap(samples, [...lessThan('chance'), ...lessThan('degree')], REPLICATES);
  const byPredictor = <Value>(value: (index: number) => Value) =>
    Object.fromEntries(PREDICTORS.map((predictor, index) => [predictor, value(index)])) as Record<Predictor, Value>;
  const compared = PREDICTORS.length * MEASURES.length;
  return {
    task,
    withHubs,
    positives: samples.length,
    askers: new Set(samples.map(({ group }) => group)).size,
    measures: byPredictor(
      (index) =>
        Object.fromEntries(
          MEASURES.map((measure, offset) => [measure, intervals[index * MEASURES.length + offset]]),
        ) as Record<(typeof MEASURES)[number], Interval>,
    ),
    aboveChance: byPredictor((index) => intervals[compared + index]!),
    aboveDegree: byPredictor((index) => intervals[compared + PREDICTORS.length + index]!),
  };
}

function calibrate(pasts: readonly Past[], withHubs: boolean): Calibration[] {
  const counts = new Map<Word, Calibration>(
    WORDS.map((word) => [word, { word, withHubs, pairs: 0, tied: 0, strangers: 0, met: 0 }]),
  );
  for (const past of pasts) {
    const actors = past.actors.filter((node) => withHubs || !past.isHub(node));
    for (const [index, one] of actors.entries()) {
      const bestPath = past.predictors.scores('bestPath', one);
      for (const other of actors.slice(index + 1)) {
        const score = bestPath[other]!;
        const count = counts.get(score > 0 ? strengthOf(score) : 'NONE')!;
        const tied = past.outcome('direct', one, other);
        const met = past.outcome('sharedTable', one, other);
        if (tied !== null) count.pairs++;
        if (tied) count.tied++;
        if (met !== null) count.strangers++;
        if (met) count.met++;
      }
    }
  }
  return [...counts.values()];
}
