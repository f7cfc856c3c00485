import type { ReadContext } from '../loading/read-context';
import type { Language } from '../language/language';
import { nameIn } from '../language/names';
import { loadNode } from '../node/node.loaders';
import { tiePhrase } from './phrase';
import type { TieRecord } from './tie.store';

/** A tie said in words with both its ends: "ECPAT Sweden is a member of ECPAT International". */
export async function tieLabel(context: ReadContext, tie: TieRecord, language: Language): Promise<string> {
  const [from, to] = await Promise.all([loadNode(context, tie.from), loadNode(context, tie.to)]);
  if (!from || !to) throw new Error(`An end of the tie ${tie.id} is not known at this standpoint`);
  return `${nameIn(from, language)} ${tiePhrase(tie, nameIn(to, language), language)}`;
}
