import type { Context } from '../../context';
import { InputError } from '../../errors';
import { requireActors } from '../../node/require';
import { checkedCount } from '../../paging/page-args';
import { ask } from '../ask';
import { MOST_ENDS } from '../most';
import { type PathRecord, pathRecord } from '../path-record';
import type { RedundancyAsked } from './redundancy.answer';

export interface RedundancyRecord {
  to: string;
  disjointRoutes: number;
  direct: boolean;
  routes: PathRecord[];
  cut: string[];
}

/** Throws InputError for ids that are unknown, not actors or at both ends. */
export async function findRedundancy(context: Context, asked: RedundancyAsked): Promise<RedundancyRecord> {
  const { from, to } = asked;
  checkedCount(from.length, 'The number of ids in from', MOST_ENDS, ['from']);
  await Promise.all([requireActors(context, from, ['from']), requireActors(context, [to], ['to'])]);
  if (from.includes(to)) throw new InputError(`Both a start and the target: ${to}.`, ['to']);
  const { routes, ...rest } = await ask(context, 'redundancy', asked);
  return { ...rest, to, routes: routes.map(pathRecord) };
}
