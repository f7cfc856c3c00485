import { formatConfirmed, formatDateWithPreposition, formatSince } from '../../language/dates';
import type { LanguageCode } from '../../language/language';
import { formatName } from '../../language/names';
import { message } from '../../language/message';
import { Confidence } from '../../model/confidence';
import { phraseIn, type Phrases } from '../../model/tie-phrases';

/** The facts about a hop that `pathText` uses. */
export interface HopFacts {
  fromName: string;
  toName: string;
  /** Whether the tie has the direction of the path, from `fromName` to `toName`. */
  forward: boolean;
  phrases: Phrases;
  /** Partial dates. `lastConfirmed` is the newest `asOf` of the evidence. */
  since: string | null;
  until: string | null;
  lastConfirmed: string | null;
  ended: boolean;
  contested: boolean;
  confidence: Confidence;
}

/** Sentences with more relative clauses are hard to read. */
const MAX_HOPS_PER_SENTENCE = 2;

/**
 * Names the nodes in order and says how each is tied to the next, with warnings in brackets (ended, contested, low
 * confidence, undated), then how old the evidence of the weakest link is: the hop at index `weakest`. A path of one hop
 * has only the age of that hop.
 */
export function pathText(hops: readonly HopFacts[], weakest: number, language: LanguageCode): string {
  const clauses = hops.map((hop, index) => {
    const clause = phraseOf(hop, language).replace('{}', () => formatName(hop.toName, language));
    return openingOf(hops, index, language) + clause + warningsOf(hop, index !== weakest, language);
  });
  const hop = hops[weakest]!;
  const age = ageOf(hop, language);
  const from = formatName(hop.fromName, language);
  const to = formatName(hop.toName, language);
  const last = hops.length === 1 ? `${capitalized(age)}.` : message(language, 'path.weakestLink', { from, to, age });
  return `${clauses.join('')}. ${last}`;
}

/** A relative clause must follow the name that it refers to. */
function openingOf(hops: readonly HopFacts[], index: number, language: LanguageCode): string {
  const previous = hops[index - 1];
  let position = 'first';
  if (previous && index % MAX_HOPS_PER_SENTENCE === 0) position = 'sentence';
  else if (previous) position = phraseOf(previous, language).endsWith('{}') ? 'relative' : 'coordinate';
  return message(language, 'path.opening', { position, name: formatName(hops[index]!.fromName, language) });
}

function phraseOf({ phrases, forward }: HopFacts, language: LanguageCode): string {
  return phraseIn(phrases, language, !forward);
}

function warningsOf(hop: HopFacts, warnIfUndated: boolean, language: LanguageCode): string {
  const { until } = hop;
  const undated = warnIfUndated && !hop.lastConfirmed && !hop.since && !(hop.ended && until);
  const end = { dated: String(until !== null), date: until ? formatDateWithPreposition(until, language) : '' };
  const warnings = [
    hop.ended && message(language, 'path.ended', end),
    hop.contested && message(language, 'path.contested'),
    hop.confidence === Confidence.LOW && message(language, 'path.lowConfidence'),
    undated && ageOf(hop, language),
  ].filter(Boolean);
  return warnings.length > 0 ? ` (${warnings.join(', ')})` : '';
}

function ageOf({ lastConfirmed, since }: HopFacts, language: LanguageCode): string {
  const date = lastConfirmed ?? since;
  if (date === null) return message(language, 'path.age', { source: 'none', confirmedDate: '', sinceDate: '' });
  return message(language, 'path.age', {
    source: lastConfirmed ? 'evidence' : 'since',
    confirmedDate: formatConfirmed(date, language),
    sinceDate: formatSince(date, language),
  });
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
