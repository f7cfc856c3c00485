import type { Context } from '../context';
import { InputError, UnavailableError } from '../errors';
import { EngineLost } from './channel';
import { requireActors, requireNodes } from '../node/require';
import { checkedCount } from '../paging/page-args';
import type { InfluenceInput } from './influence.type';
import { QuestionError, type AnsweredPath, type InfluenceAnswer } from './question';
import { DeadlinePassed } from './watch';

const MOST_ENDS = 100;
const MOST_PATHS = 20;
const MOST_HOPS = 8;
/** A path of eight ties has seven nodes between its ends. */
const MOST_VIA = 7;

export interface HopRecord {
  from: string;
  to: string;
  tie: string;
  weight: number;
}

export interface PathRecord {
  score: number;
  length: number;
  hops: HopRecord[];
  weakest: HopRecord;
}

/**
 * The best paths that the input asks for, else the missing link, at the graph's revision when the request arrived.
 * Throws InputError for ids that are unknown, not actors or at both ends, and for numbers out of range.
 */
export async function findPaths(context: Context, input: InfluenceInput) {
  await checkInput(context, input);
  const revision = await context.revision();
  const { paths, missingLink } = await ask(context, revision, input);
  return { paths: paths.map(toRecord), missingLink, revision };
}

async function checkInput(context: Context, input: InfluenceInput): Promise<void> {
  checkedCount(input.k, 'k', MOST_PATHS, ['input', 'k']);
  checkedCount(input.maxHops, 'maxHops', MOST_HOPS, ['input', 'maxHops']);
  checkedCount(input.from.length, 'The number of ids in from', MOST_ENDS, ['input', 'from']);
  checkedCount(input.to.length, 'The number of ids in to', MOST_ENDS, ['input', 'to']);
  checkedCount(input.via.length + 1, 'One more than the number of ids in via', MOST_VIA + 1, ['input', 'via']);
  await Promise.all([
    requireActors(context, input.from, ['input', 'from']),
    requireActors(context, input.to, ['input', 'to']),
    requireNodes(context, input.avoid, ['input', 'avoid']),
    requireNodes(context, input.via, ['input', 'via']),
  ]);
}

async function ask(context: Context, revision: string, input: InfluenceInput): Promise<InfluenceAnswer> {
  try {
    return await context.influence.paths(revision, { ...input, standpoint: context.standpoint }, context.deadline);
  } catch (error) {
    if (error instanceof QuestionError) throw new InputError(error.message, ['input', error.argument]);
    if (error instanceof EngineLost) throw new UnavailableError('The search for paths was cut short. Ask again.');
    if (error instanceof DeadlinePassed) {
      throw new UnavailableError(
        'There are too many ways to look through in time. Ask for fewer hops.',
        'DEADLINE_EXCEEDED',
      );
    }
    throw error;
  }
}

function toRecord({ score, nodes, ties, weights, weakest }: AnsweredPath): PathRecord {
  const hops = ties.map((tie, index) => ({
    from: nodes[index] ?? '',
    to: nodes[index + 1] ?? '',
    tie,
    weight: weights[index] ?? 0,
  }));
  return { score, length: hops.length, hops, weakest: hops[weakest] as HopRecord };
}
