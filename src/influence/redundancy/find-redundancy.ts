import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import { quote } from '../../language/text';
import { governmentResolver } from '../../graph/node/government';
import { requireActors } from '../../graph/node/input-nodes';
import { checkedCount } from '../../store/paging/page';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { checkIdCount } from '../paths/argument-ranges';
import type { Path } from '../paths/path';

export interface RedundancyRecord {
  from: string[];
  to: string;
  disjointRoutes: number;
  direct: boolean;
  cut: string[];
}

const MAX_PATHS = 1_000;

/** Counts disjoint paths. Throws InputError for ids that are unknown, no actors or at both ends. */
export async function findRedundancy(
  context: InfluenceContext,
  starts: string[],
  target: string,
): Promise<RedundancyRecord> {
  checkIdCount(starts, ['from']);
  const resolveGovernment = await governmentResolver(context, [...starts, target]);
  const [from, to] = [starts.map(resolveGovernment), resolveGovernment(target)];
  await Promise.all([requireActors(context, from, ['from']), requireActors(context, [to], ['to'])]);
  if (from.includes(to)) throw new InputError(bilingual('input.startAndTarget', { ids: quote(to) }), ['to']);
  const { disjointRoutes, direct, cut } = await ask(context, 'redundancy', { from, to, first: 0 });
  return { from, to, disjointRoutes, direct, cut };
}

/** Finds the best of the counted paths. Throws InputError for `first` out of range. */
export async function findRoutes(
  context: InfluenceContext,
  { from, to }: RedundancyRecord,
  first: number,
): Promise<Path[]> {
  checkedCount(first, 'first', MAX_PATHS);
  return (await ask(context, 'redundancy', { from, to, first })).routes;
}
