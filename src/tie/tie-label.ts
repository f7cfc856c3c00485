import type { ReadContext } from '../loading/read-context';
import type { Language } from '../language/language';
import { nameIn } from '../language/names';
import { phraseIn, type Phrases, phrasesOfType } from '../model/tie-phrases';
import { loadNode } from '../node/node.loaders';
import type { TieRecord } from './tie-decoder';

/** A tie in words with both its ends: "ECPAT Sweden is a member of ECPAT International". */
export async function tieLabel(context: ReadContext, tie: TieRecord, language: Language): Promise<string> {
  const [from, to] = await Promise.all([loadNode(context, tie.from), loadNode(context, tie.to)]);
  if (!from || !to) throw new Error(`An end of the tie ${tie.id} is not known at this standpoint`);
  return `${nameIn(from, language)} ${tiePhrase(tie, nameIn(to, language), language)}`;
}

/** The phrases of the tie's own verb if it has one, else those of its type. */
export function phrasesOf(tie: Pick<TieRecord, 'type' | 'phrases'>): Phrases {
  if (!tie.phrases) return phrasesOfType(tie.type);
  const [en, enBack, fr, frBack] = tie.phrases;
  return { en, enBack, fr, frBack };
}

/** A tie in words, from its `from` end: "is a member of ECPAT International". */
export function tiePhrase(tie: Pick<TieRecord, 'type' | 'phrases'>, other: string, language: Language): string {
  return phraseIn(phrasesOf(tie), language).replace('{}', () => other);
}
