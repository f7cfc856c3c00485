import type { InfluenceContext } from '../engine/influence-context';
import { InputError } from '../../errors';
import { Language } from '../../language/language';
import { requireActors, requireNodes } from '../../node/input-nodes';
import { checkedCount } from '../../paging/page-args';
import { type AllyRecord, saidAlike } from '../allies/ally-record';
import { ask } from '../engine/ask';
import { loadNames } from '../../node/node.loaders';
import { checkIdCount, checkMaxHops } from '../paths/argument-ranges';
import { formatName, formatNames } from '../../language/names';
import type { WhatIfAnswer, WhatIfQuestion } from './what-if.answer';

export interface WhatIfRecord extends Omit<WhatIfAnswer, 'replacements'> {
  remove: string[];
  targets: string[];
  replacements: AllyRecord[];
}

/** Throws InputError for ids that are unknown or no actors, for targets that leave or are starts, and for numbers out of range. */
export async function findWhatIf(context: InfluenceContext, asked: WhatIfQuestion): Promise<WhatIfRecord> {
  const { remove, from, targets, maxHops, first } = asked;
  checkMaxHops(maxHops);
  checkedCount(first, 'first');
  for (const [argument, ids] of Object.entries({ remove, from, targets })) {
    checkIdCount(ids, `ids in ${argument}`, [argument]);
  }
  await Promise.all([
    requireNodes(context, remove, ['remove']),
    requireActors(context, from, ['from']),
    requireActors(context, targets, ['targets']),
  ]);
  const gone = targets.filter((id) => remove.includes(id));
  if (gone.length > 0) throw new InputError(`Both removed and a target: ${gone.join(', ')}.`, ['targets']);
  const both = targets.filter((id) => from.includes(id));
  if (both.length > 0) throw new InputError(`Both a start and a target: ${both.join(', ')}.`, ['targets']);
  const { replacements, ...rest } = await ask(context, 'whatIf', asked);
  const leaving = [...new Set(remove)];
  return { ...rest, remove: leaving, targets, replacements: replacements.map((one) => replacement(leaving, one)) };
}

function replacement(
  remove: string[],
  { actor, score, shared, reaches }: WhatIfAnswer['replacements'][number],
): AllyRecord {
  const explain = async (context: InfluenceContext, language: Language) => {
    const [self = '', ...targets] = await loadNames(context, [actor, ...reaches], language);
    const alike = await saidAlike(context, remove, shared, language);
    const name = formatName(self, language);
    const said = formatNames(targets, language);
    if (language === Language.FR) {
      return `${name} ${reaches.length > 0 ? `atteint encore ${said}` : 'n’atteint aucune de ces cibles'}. ${alike}`;
    }
    return `${name} ${reaches.length > 0 ? `still reaches ${said}` : 'reaches none of these targets'}. ${alike}`;
  };
  return { actor, score, connect: async () => ({ shared, via: null }), explain };
}
