import { formatDateWithPreposition, formatSince } from '../../language/partial-date';
import type { LanguageCode } from '../../language/language';
import { message } from '../../language/message';
import { formatName, formatNames, formatTitle } from '../../language/names';
import { Confidence } from '../../store/model/enums';
import { phraseIn, type Phrases } from '../../store/model/tie-words';
import { dayThatCounts } from '../../graph/tie/tie-sentence';

/** The facts about a tie of a path that `pathText` uses. */
export interface HopFacts {
  fromName: string;
  toName: string;
  /** Whether the path goes from the tie's `to` to its `from`. */
  against: boolean;
  phrases: Phrases;
  /** Partial dates. `confirmed` is the day of the newest evidence for it. */
  since: string | null;
  until: string | null;
  confirmed: string | null;
  /** The title of the source of that evidence; null where there is none. */
  source: string | null;
  ended: boolean;
  contested: boolean;
  unconfirmed: boolean;
  /** Whether it follows from what its ends are, without evidence. */
  derived?: boolean;
  confidence: Confidence;
  /** Whether its strength in this direction lowers its weight more than its confidence and its age do. */
  isWeakKind: boolean;
}

export interface PathFacts {
  hops: readonly HopFacts[];
  /** The weakest point: the index of a tie in `hops`, or of the tie that leads to the hub, and by how many ties influence leaves that hub. */
  weakest: { hop: number; hubTies?: number };
  /** Whether the one node between its ends is a partnership, an action or a campaign; false where there are several or none. */
  meetsInInitiative: boolean;
}

/**
 * Says who could open the way and how each node is tied to the next, with what is uncertain about a tie in brackets, then which
 * tie or hub is the weakest point and what is known of it.
 */
export function pathText(path: PathFacts, language: LanguageCode): string {
  const { hops, weakest } = path;
  const hop = hops[weakest.hop]!;
  const names = { from: formatName(hop.fromName, language), to: formatName(hop.toName, language) };
  const sentence = hops.length === 2 ? introduction(path, language) : chain(path, language);
  if (weakest.hubTies !== undefined) {
    return `${sentence} ${message(language, 'path.weakestHub', { hub: names.to, ties: weakest.hubTies })}`;
  }
  const known = knownOf(hop, language);
  if (hops.length === 1) return `${sentence} ${message(language, 'path.onlyTie', { known: capitalized(known) })}`;
  return `${sentence} ${message(language, 'path.weakestTie', { ...names, known })}`;
}

/** "B could introduce A to C: it has A as a member and is a partner of C." */
function introduction({ hops, weakest, meetsInInitiative }: PathFacts, language: LanguageCode): string {
  const [first, second] = hops as [HopFacts, HopFacts];
  const clauseOf = (hop: HopFacts, back: boolean) => {
    const other = formatName(back ? hop.fromName : hop.toName, language);
    const phrase = phraseIn(hop.phrases, language, back ? !hop.against : hop.against).replace('{}', () => other);
    return phrase + doubtsOf(hop, hop === hops[weakest.hop], language);
  };
  return message(language, 'path.introduction', {
    from: formatName(first.fromName, language),
    through: formatName(first.toName, language),
    to: formatName(second.toName, language),
    initiative: String(meetsInInitiative),
    first: clauseOf(first, true),
    second: clauseOf(second, false),
  });
}

/** Sentences with more relative clauses are hard to read. */
const MAX_HOPS_PER_SENTENCE = 2;

/** Names the nodes in order: "A is a member of B, which leads C. C is funded by D." With several between, it first says through whom. */
function chain({ hops, weakest }: PathFacts, language: LanguageCode): string {
  const clauses = hops.map((hop, index) => {
    const clause = phraseOf(hop, language).replace('{}', () => formatName(hop.toName, language));
    return openingOf(hops, index, language) + clause + doubtsOf(hop, index === weakest.hop, language);
  });
  const between = hops.slice(1).map(({ fromName }) => fromName);
  return message(language, 'path.chain', {
    count: between.length,
    from: formatName(hops[0]!.fromName, language),
    to: formatName(hops.at(-1)!.toName, language),
    through: formatNames(between, language, between.length),
    clauses: clauses.join(''),
  });
}

/** A relative clause must follow the name that it refers to. */
function openingOf(hops: readonly HopFacts[], index: number, language: LanguageCode): string {
  const previous = hops[index - 1];
  let position = 'first';
  if (previous && index % MAX_HOPS_PER_SENTENCE === 0) position = 'sentence';
  else if (previous) position = phraseOf(previous, language).endsWith('{}') ? 'relative' : 'coordinate';
  return message(language, 'path.opening', { position, name: formatName(hops[index]!.fromName, language) });
}

function phraseOf({ phrases, against }: HopFacts, language: LanguageCode): string {
  return phraseIn(phrases, language, against);
}

/** What is uncertain about a tie, in brackets; of the weakest point the age is said elsewhere. */
function doubtsOf(hop: HopFacts, isWeakest: boolean, language: LanguageCode): string {
  const { ended, until, contested, confidence, unconfirmed, derived } = hop;
  const end = { dated: String(until !== null), date: until ? formatDateWithPreposition(until, language) : '' };
  const doubts = [
    ended && message(language, 'path.ended', end),
    contested && message(language, 'path.contested'),
    confidence === Confidence.LOW && message(language, 'path.lowConfidence'),
    (unconfirmed || derived) && !isWeakest && ageOf(hop, language),
  ].filter(Boolean);
  return doubts.length > 0 ? ` (${doubts.join(', ')})` : '';
}

/** "last confirmed in 2014 by “Annual report”; such a tie carries little influence this way". */
function knownOf(hop: HopFacts, language: LanguageCode): string {
  const { source, isWeakKind } = hop;
  return message(language, 'path.known', {
    age: ageOf(hop, language),
    from: dayThatCounts(hop.since, hop.confirmed).from,
    cited: String(source !== null),
    source: source === null ? '' : formatTitle(source, language),
    little: String(isWeakKind),
  });
}

function ageOf({ confirmed, since, derived }: HopFacts, language: LanguageCode): string {
  if (derived) return message(language, 'tie.derived');
  const { from, date } = dayThatCounts(since, confirmed);
  return message(language, 'path.age', {
    from,
    when: date ? formatDateWithPreposition(date, language) : '',
    since: date ? formatSince(date, language) : '',
  });
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
