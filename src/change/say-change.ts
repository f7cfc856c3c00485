import { Language } from '../language/language';
import { tiePhrase } from '../tie/phrase';
import type { TieRecord } from '../tie/tie.store';
import type { NodeVersion } from './ledger/versions.store';
import type { BilingualText } from '../language/message';

interface Named {
  nameEn: string;
  nameFr?: string | null;
}

/** What is said of a change in both languages, with a name in each: `{}` stands for it. */
export function sayOf({ nameEn, nameFr }: Named, { en, fr }: BilingualText): BilingualText {
  // By function, since a name may hold what a replacement reads as a pattern.
  return { en: en.replace('{}', () => nameEn), fr: fr.replace('{}', () => nameFr ?? nameEn) };
}

/** What is said of a change of a node’s record. */
export function savedSummary(node: Named, isNew: boolean): BilingualText {
  return isNew
    ? sayOf(node, { en: 'Recorded: {}', fr: 'Nouvelle fiche : {}' })
    : sayOf(node, { en: 'Changed: {}', fr: 'Fiche modifiée : {}' });
}

/** A tie in words, from its one end to its other. */
export function tieInWords(
  { type, phrases }: { type: string; phrases?: unknown },
  from: NodeVersion | undefined,
  to: NodeVersion | undefined,
): Named {
  const name = (node: NodeVersion | undefined, language: Language) =>
    ((language === Language.FR && node?.properties.nameFr) || node?.properties.nameEn || node?.id) as string;
  const record = { type, phrases } as Pick<TieRecord, 'type' | 'phrases'>;
  const say = (language: Language) => `${name(from, language)} ${tiePhrase(record, name(to, language), language)}`;
  return { nameEn: say(Language.EN), nameFr: say(Language.FR) };
}
