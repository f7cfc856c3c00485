import { InputError } from '../../errors';
import { governmentResolver } from '../../graph/node/government';
import { requireActors, requireNodes } from '../../graph/node/input-nodes';
import { listSeats } from '../../graph/partnership/partnership.store';
import { bilingual } from '../../language/message';
import { quoteAll } from '../../language/text';
import { storedIds } from '../../store/model/record-ids';
import { checkedCount } from '../../store/paging/page';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { checkIdCount, checkMaxHops } from '../paths/argument-ranges';
import { seatedIn, type Weakened, weakenedBy } from './weakened';
import type { WhatIfAnswer, WhatIfQuestion } from './what-if.answer';
import { listFunding, listTables } from './what-if.store';

export interface WhatIfArgs extends WhatIfQuestion {
  /** The maximum number of replacements for each lost part. */
  first: number;
}

export interface WhatIfRecord extends WhatIfAnswer {
  remove: string[];
  targets: string[];
  /** The ties by which the nodes that leave give money to others. */
  unfunded: string[];
  /** The ended ties by which they gave money. */
  endedFunding: string[];
  weakened: WeakenedRecord[];
  /** True where any of the nodes that leave has a seat. */
  seated: boolean;
}

/** A weakened initiative with what its replacements depend on. */
export interface WeakenedRecord extends Weakened {
  remove: readonly string[];
  first: number;
}

/** Finds what stops if the nodes leave; throws InputError for unsuitable ids and numbers. */
export async function findWhatIf(context: InfluenceContext, rawArgs: WhatIfArgs): Promise<WhatIfRecord> {
  const args = await withGovernments(context, rawArgs);
  await checkArgs(context, args);
  const remove = [...new Set(storedIds(args.remove))];
  const { first, ...question } = args;
  const [funding, seats, losses] = await Promise.all([
    listFunding(context.read, remove),
    listTables(context.read, remove).then((tables) => listSeats(context.read, tables)),
    ask(context, 'whatIf', { ...question, remove }),
  ]);
  return {
    ...losses,
    remove,
    targets: args.targets,
    unfunded: funding.current,
    endedFunding: funding.ended,
    weakened: weakenedBy(remove, seats).map((weakened) => ({ ...weakened, remove, first })),
    seated: seatedIn(seats).some((row) => row.seats.some(({ actor }) => remove.includes(actor))),
  };
}

/** Returns the arguments with countries replaced by their governments. */
async function withGovernments(context: InfluenceContext, args: WhatIfArgs): Promise<WhatIfArgs> {
  const { remove, from, targets } = args;
  const resolveGovernment = await governmentResolver(context, [...remove, ...from, ...targets]);
  return {
    ...args,
    remove: remove.map(resolveGovernment),
    from: from.map(resolveGovernment),
    targets: targets.map(resolveGovernment),
  };
}

async function checkArgs(context: InfluenceContext, { remove, from, targets, maxHops, first }: WhatIfArgs) {
  checkMaxHops(maxHops);
  checkedCount(first, 'first');
  checkIdCount(remove, ['remove']);
  checkIdCount(from, ['from'], 0);
  checkIdCount(targets, ['targets'], 0);
  await Promise.all([
    requireNodes(context, remove, ['remove']),
    requireActors(context, from, ['from']),
    requireActors(context, targets, ['targets']),
  ]);
  const removed = targets.filter((id) => storedIds(remove).includes(id));
  if (removed.length > 0)
    throw new InputError(bilingual('input.removedTarget', { ids: quoteAll(removed) }), ['targets']);
  const startTargets = targets.filter((id) => from.includes(id));
  if (startTargets.length > 0)
    throw new InputError(bilingual('input.startAndTarget', { ids: quoteAll(startTargets) }), ['targets']);
}
