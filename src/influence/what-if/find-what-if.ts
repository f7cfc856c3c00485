import { InputError } from '../../errors';
import { loadNotToBeApproached } from '../../graph/engagement/engagement.loaders';
import { governmentResolver } from '../../graph/node/government';
import { requireActors, requireNodes } from '../../graph/node/input-nodes';
import { loadNames } from '../../graph/node/node.loaders';
import { listSeats } from '../../graph/partnership/partnership.store';
import type { Language } from '../../language/language';
import { bilingual, message } from '../../language/message';
import { formatName, formatNames } from '../../language/names';
import { quoteAll } from '../../language/text';
import { storedIds } from '../../store/model/record-ids';
import { checkedCount } from '../../store/paging/page';
import { type AllyRecord, bestPathsTo, explainShared } from '../allies/ally-record';
import { loadTiedActors } from '../allies/find-allies';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { checkIdCount, checkMaxHops } from '../paths/argument-ranges';
import { seatedIn, type Weakened, weakenedBy } from './weakened';
import type { WhatIfAnswer, WhatIfQuestion } from './what-if.answer';
import { listFunding, listTables } from './what-if.store';

export type WhatIfArgs = Omit<WhatIfQuestion, 'except'>;

export interface WhatIfRecord extends Omit<WhatIfAnswer, 'replacements'> {
  remove: string[];
  targets: string[];
  /** The ties by which the nodes that leave give money to others. */
  unfunded: string[];
  /** The ended ties by which they gave money. */
  endedFunding: string[];
  weakened: Weakened[];
  /** True where any of the nodes that leave has a seat. */
  seated: boolean;
  replacements: AllyRecord[];
}

/** Finds what stops if the nodes leave; throws InputError for unsuitable ids and numbers. */
export async function findWhatIf(context: InfluenceContext, rawArgs: WhatIfArgs): Promise<WhatIfRecord> {
  const args = await withGovernments(context, rawArgs);
  await checkArgs(context, args);
  const remove = [...new Set(storedIds(args.remove))];
  const [tied, avoided, funding, seats] = await Promise.all([
    Promise.all(remove.map((id) => loadTiedActors(context, id))),
    loadNotToBeApproached(context),
    listFunding(context.read, remove),
    listTables(context.read, remove).then((tables) => listSeats(context.read, tables)),
  ]);
  const except = tied.map((actors) => [...actors.map(({ actor }) => actor), ...avoided]);
  const { replacements, ...losses } = await ask(context, 'whatIf', { ...args, remove, except });
  const best = bestPathsTo(
    args.from,
    replacements.map(({ actor }) => actor),
    remove,
  );
  const isAnyAffected = losses.lost.length + losses.lengthened.length > 0;
  return {
    ...losses,
    remove,
    targets: args.targets,
    unfunded: funding.current,
    endedFunding: funding.ended,
    weakened: weakenedBy(remove, seats),
    seated: seatedIn(seats).some((row) => row.seats.some(({ actor }) => remove.includes(actor))),
    replacements: replacements.map((replacement) => ({
      actor: replacement.actor,
      score: replacement.score,
      shared: async () => replacement.shared,
      best: (influenceContext) => best(influenceContext, replacement.actor),
      explain: (influenceContext, language) =>
        explainReplacement(influenceContext, { remove, replacement, isAnyAffected }, language),
    })),
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

interface ReplacementOf {
  remove: readonly string[];
  replacement: WhatIfAnswer['replacements'][number];
  /** True where a path to any target is lost or weaker. */
  isAnyAffected: boolean;
}

/** Explains which affected targets a replacement reaches, and what it shares with the nodes. */
async function explainReplacement(
  context: InfluenceContext,
  { remove, replacement, isAnyAffected }: ReplacementOf,
  language: Language,
): Promise<string> {
  const { actor, shared, reaches } = replacement;
  const [name = '', ...targets] = await loadNames(context, [actor, ...reaches], language);
  return message(language, 'whatIf.replacement', {
    affected: String(isAnyAffected),
    name: formatName(name, language),
    count: targets.length,
    targets: formatNames(targets, language),
    alike: await explainShared(context, remove, shared, language),
  });
}
