import { Confidence } from '../../model/confidence';
import type { Language } from '../../language/language';
import type { Phrases } from '../../model/tie-phrases';
import { formatDate, formatSince, formatDateWithPreposition } from '../../language/dates';
import type { LanguageCode } from '../../language/language';

export interface ExplainedHop {
  fromName: string;
  toName: string;
  /** Whether the tie runs the way the path does, from `fromName` to `toName`. */
  forward: boolean;
  phrases: Phrases;
  /** Partial dates, as is `lastConfirmed`: the newest evidence's `asOf`. */
  since: string | null;
  until: string | null;
  ended: boolean;
  contested: boolean;
  confidence: Confidence;
  lastConfirmed: string | null;
}

export interface ExplainedPath {
  hops: ExplainedHop[];
  /** The place of the hop with the lowest weight. */
  weakest: number;
}

interface Words {
  name: (name: string) => string;
  which: string;
  and: string;
  ended: (until: string | null) => string;
  contested: string;
  low: string;
  confirmed: (date: string) => string;
  since: (date: string) => string;
  noDate: string;
  weakest: string;
}

const WORDS: Record<`${Language}`, Words> = {
  EN: {
    name: (name) => name,
    which: 'which',
    and: 'and',
    ended: (until) => (until ? `ended ${formatDateWithPreposition(until, 'EN')}` : 'ended'),
    contested: 'contested',
    low: 'low confidence',
    confirmed: (date) => `last confirmed ${formatDate(date, 'EN')}`,
    since: (date) => `known since ${formatSince(date, 'EN')}`,
    noDate: 'no date known',
    weakest: 'Weakest link: ',
  },
  FR: {
    name: (name) => `« ${name} »`,
    which: 'qui',
    and: 'et',
    ended: (until) => (until ? `terminé ${formatDateWithPreposition(until, 'FR')}` : 'terminé'),
    contested: 'contesté',
    low: 'confiance faible',
    confirmed: (date) => `confirmé pour la dernière fois ${formatDateWithPreposition(date, 'FR')}`,
    since: (date) => `connu depuis ${formatSince(date, 'FR')}`,
    noDate: 'aucune date connue',
    weakest: 'Maillon le plus faible : ',
  },
};

/** More relative clauses than this nobody would say in one breath. */
const HOPS_IN_SENTENCE = 2;

/**
 * The path as a colleague would tell it: who is tied to whom and how, what to beware of in brackets (a tie that ended,
 * is contested, of low confidence or undated), and how old the word on the weakest link is. One hop has no weakest link.
 */
export function explainPath(path: ExplainedPath, lang: LanguageCode): string {
  const words = WORDS[lang];
  const only = path.hops.length === 1;
  const told = path.hops
    .map((hop, place) => {
      const opener = openerOf(path.hops[place - 1], hop, place, lang);
      return opener + said(hop, lang) + asideOf(hop, place !== path.weakest, words);
    })
    .join('');
  const hop = path.hops[path.weakest];
  if (!hop) return told;
  if (only) return `${told}. ${capital(ageOf(hop, words))}.`;
  return `${told}. ${words.weakest}${words.name(hop.fromName)} – ${words.name(hop.toName)}, ${ageOf(hop, words)}.`;
}

/** "which" can only follow the name it stands for. */
function openerOf(before: ExplainedHop | undefined, hop: ExplainedHop, place: number, lang: LanguageCode): string {
  const words = WORDS[lang];
  const name = words.name(hop.fromName);
  if (!before) return `${name} `;
  if (place % HOPS_IN_SENTENCE === 0) return `. ${name} `;
  return phraseOf(before, lang).endsWith('{}') ? `, ${words.which} ` : `, ${words.and} ${name} `;
}

function said(hop: ExplainedHop, lang: LanguageCode): string {
  return phraseOf(hop, lang).replace('{}', () => WORDS[lang].name(hop.toName));
}

function phraseOf({ phrases, forward }: ExplainedHop, lang: LanguageCode): string {
  if (lang === 'FR') return forward ? phrases.fr : phrases.frBack;
  return forward ? phrases.en : phrases.enBack;
}

function asideOf(hop: ExplainedHop, saysUndated: boolean, words: Words): string {
  const undated = saysUndated && !hop.lastConfirmed && !hop.since && !(hop.ended && hop.until);
  const asides = [
    hop.ended && words.ended(hop.until),
    hop.contested && words.contested,
    hop.confidence === Confidence.LOW && words.low,
    undated && words.noDate,
  ].filter(Boolean);
  return asides.length > 0 ? ` (${asides.join(', ')})` : '';
}

function ageOf(hop: ExplainedHop, words: Words): string {
  if (hop.lastConfirmed) return words.confirmed(hop.lastConfirmed);
  return hop.since ? words.since(hop.since) : words.noDate;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
