import type { InfluenceContext } from '../engine/influence-context';
import { governmentResolver } from '../../graph/node/government';
import { storedIds } from '../../store/model/record-ids';
import { requireActors, requireNodes } from '../../graph/node/input-nodes';
import { checkedCount } from '../../store/paging/page';
import { ask } from '../engine/ask';
import { checkIdCount, checkMaxHops } from './argument-ranges';
import type { Path } from './path';
import type { InfluenceInput } from './path.type';
import type { PathsAnswer } from './paths.answer';

const MAX_PATHS = 20;
/** Each additional `via` node doubles the time and the space of the search. */
const MAX_VIA = 7;

export interface PathsRecord extends PathsAnswer {
  input: InfluenceInput;
  revision: string;
}

/**
 * Finds the best paths or, where there is none, the missing link or the length of a longer path.
 * The revision is that at the arrival of the request. Throws InputError for ids that are unknown,
 * not actors or in both `from` and `to`, and for numbers out of range.
 */
export async function findPaths(context: InfluenceContext, rawInput: InfluenceInput): Promise<PathsRecord> {
  const input = await withGovernments(context, rawInput);
  await checkInput(context, input);
  const { revision } = await context.head();
  const question = { ...input, avoid: storedIds(input.avoid), via: storedIds(input.via) };
  return { ...(await ask(context, 'paths', question, ['input'])), input: question, revision };
}

/** Finds the best path over current ties to each target in reach, best first. */
export function findBestPathToEach(
  context: InfluenceContext,
  from: string[],
  to: string[],
  maxHops: number,
): Promise<Path[]> {
  return ask(context, 'bestToEach', { from, to, maxHops });
}

/** Replaces the countries in the input by their governments. */
async function withGovernments(context: InfluenceContext, input: InfluenceInput): Promise<InfluenceInput> {
  const { from, to, avoid, via } = input;
  const resolveGovernment = await governmentResolver(context, [...from, ...to, ...avoid, ...via]);
  return {
    ...input,
    from: from.map(resolveGovernment),
    to: to.map(resolveGovernment),
    avoid: avoid.map(resolveGovernment),
    via: via.map(resolveGovernment),
  };
}

async function checkInput(context: InfluenceContext, input: InfluenceInput): Promise<void> {
  checkedCount(input.k, 'k', MAX_PATHS, ['input', 'k']);
  checkMaxHops(input.maxHops, ['input', 'maxHops']);
  checkIdCount(input.from, ['input', 'from']);
  checkIdCount(input.to, ['input', 'to']);
  checkedCount(input.via.length, { of: 'ids', name: 'via' }, MAX_VIA, ['input', 'via'], 0);
  await Promise.all([
    requireActors(context, input.from, ['input', 'from']),
    requireActors(context, input.to, ['input', 'to']),
    requireNodes(context, input.avoid, ['input', 'avoid']),
    requireNodes(context, input.via, ['input', 'via']),
  ]);
}
