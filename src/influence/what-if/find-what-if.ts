import { InputError } from '../../errors';
import type { Language } from '../../language/language';
import { formatName, formatNames } from '../../language/names';
import { message } from '../../language/message';
import { quoteAll } from '../../language/quote';
import { loadNames } from '../../node/node.loaders';
import { requireActors, requireNodes } from '../../node/input-nodes';
import { checkedCount } from '../../paging/page-args';
import { type AllyRecord, explainShared } from '../allies/ally-record';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { checkIdCount, checkMaxHops } from '../paths/argument-ranges';
import type { WhatIfAnswer, WhatIfQuestion } from './what-if.answer';

export interface WhatIfRecord extends Omit<WhatIfAnswer, 'replacements'> {
  remove: string[];
  targets: string[];
  replacements: AllyRecord[];
}

/** Throws InputError for ids that are unknown or not actors, targets that are removed or starts, and numbers out of range. */
export async function findWhatIf(context: InfluenceContext, question: WhatIfQuestion): Promise<WhatIfRecord> {
  const { from, targets, maxHops, first } = question;
  checkMaxHops(maxHops);
  checkedCount(first, 'first');
  checkIdCount(question.remove, 'ids in remove', ['remove']);
  for (const argument of ['from', 'targets'] as const) {
    checkIdCount(question[argument], `ids in ${argument}`, [argument], 0);
  }
  await Promise.all([
    requireNodes(context, question.remove, ['remove']),
    requireActors(context, from, ['from']),
    requireActors(context, targets, ['targets']),
  ]);
  const removed = targets.filter((id) => question.remove.includes(id));
  if (removed.length > 0) throw new InputError(`Both removed and a target: ${quoteAll(removed)}.`, ['targets']);
  const both = targets.filter((id) => from.includes(id));
  if (both.length > 0) throw new InputError(`Both a start and a target: ${quoteAll(both)}.`, ['targets']);
  const { replacements, ...losses } = await ask(context, 'whatIf', question);
  const remove = [...new Set(question.remove)];
  return {
    ...losses,
    remove,
    targets,
    replacements: replacements.map((replacement) => replacementRecord(remove, replacement)),
  };
}

function replacementRecord(
  remove: string[],
  { actor, score, shared, reaches }: WhatIfAnswer['replacements'][number],
): AllyRecord {
  const explain = async (context: InfluenceContext, language: Language) => {
    const [name = '', ...targets] = await loadNames(context, [actor, ...reaches], language);
    return message(language, 'whatIf.replacement', {
      name: formatName(name, language),
      count: targets.length,
      targets: formatNames(targets, language),
      alike: await explainShared(context, remove, shared, language),
    });
  };
  return { actor, score, shared: async () => shared, best: async () => null, explain };
}

/** Names the targets that are lost and those with a weaker path, and counts those without a change. */
export async function explainWhatIf(
  context: InfluenceContext,
  { remove, targets, lost, lengthened }: WhatIfRecord,
  language: Language,
): Promise<string> {
  const weaker = lengthened.map(({ target }) => target);
  const [removed, lostNames, weakerNames] = await Promise.all(
    [remove, lost, weaker].map(async (ids) => formatNames(await loadNames(context, ids, language), language)),
  );
  const count = new Set(targets).size - lost.length - weaker.length;
  const consequences = [
    lost.length > 0 && message(language, 'whatIf.lost', { targets: lostNames! }),
    weaker.length > 0 && message(language, 'whatIf.lengthened', { targets: weakerNames! }),
    count > 0 && message(language, 'whatIf.unchanged', { count }),
  ]
    .filter(Boolean)
    .join(message(language, 'whatIf.consequenceSeparator'));
  return message(language, 'whatIf.summary', { removed: removed!, consequences });
}
