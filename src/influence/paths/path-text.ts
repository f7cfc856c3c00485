import { capitalized } from '../../language/agreement/agreeing';
import type { LanguageCode } from '../../language/language';
import { message } from '../../language/message';
import { formatName, formatTitle } from '../../language/names';
import { formatDateWithPreposition, formatSince } from '../../language/partial-date';
import { Confidence } from '../../store/model/enums';
import { type SaidTie, tieClause } from '../../graph/tie/tie-clause';
import { dayThatCounts } from '../../graph/tie/tie-sentence';

/** The facts about a tie of a path that `pathText` uses. */
export interface HopFacts {
  fromName: string;
  toName: string;
  /** Whether the path goes from the tie's `to` to its `from`. */
  against: boolean;
  said: SaidTie;
  /** The partial day of the newest evidence for it. */
  confirmed: string | null;
  /** The title of the source of that evidence; null where there is none. */
  source: string | null;
  contested: boolean;
  /** Whether it follows from what its ends are, without evidence. */
  derived?: boolean;
  /** Whether all evidence for it is from copies. */
  copied?: boolean;
  confidence: Confidence;
  /** Whether its strength in this direction lowers its weight more than its confidence and its age do. */
  isWeakKind: boolean;
}

export interface PathFacts {
  hops: readonly HopFacts[];
  /** The weakest point: the index of a tie in `hops`, or of the tie that leads to the hub, and by how many ties influence leaves that hub. */
  weakest: { hop: number; hubTies?: number };
}

/**
 * Says how each node is tied to the next, each tie once and with what is uncertain about it in brackets, then which tie or hub is
 * the weakest point and what is known of it.
 */
export function pathText(path: PathFacts, language: LanguageCode): string {
  const { hops, weakest } = path;
  const hop = hops[weakest.hop]!;
  const names = { from: formatName(hop.fromName, language), to: formatName(hop.toName, language) };
  const sentences = chain(path, language);
  if (weakest.hubTies !== undefined) {
    return `${sentences} ${message(language, 'path.weakestHub', { hub: names.to, ties: weakest.hubTies })}`;
  }
  const known = knownOf(hop, language);
  if (hops.length === 1) return `${sentences} ${message(language, 'path.onlyTie', { known: capitalized(known) })}`;
  return `${sentences} ${message(language, 'path.weakestTie', { ...names, known })}`;
}

/** Sentences with more relative clauses are hard to read. */
const MAX_HOPS_PER_SENTENCE = 2;

/** Names the nodes in order: "A is a member of B, which leads C. C is funded by D." */
function chain({ hops, weakest }: PathFacts, language: LanguageCode): string {
  const sentences: string[] = [];
  // Where a hub is weaker, nothing else is said of the tie that leads to it.
  const toldElsewhere = weakest.hubTies === undefined ? weakest.hop : null;
  for (let first = 0; first < hops.length; first += MAX_HOPS_PER_SENTENCE) {
    const clauses = hops
      .slice(first, first + MAX_HOPS_PER_SENTENCE)
      .map(
        (hop, index) => linkTo(hops, first, index, language) + clauseOf(hop, first + index === toldElsewhere, language),
      );
    const from = formatName(hops[first]!.fromName, language);
    sentences.push(message(language, 'path.sentence', { from, clauses: clauses.join('') }));
  }
  return sentences.join(' ');
}

function clauseOf(hop: HopFacts, isWeakest: boolean, language: LanguageCode): string {
  const [subject, other] = [hop.fromName, hop.toName].map((name) => formatName(name, language));
  return tieClause(hop.said, other!, language, { back: hop.against, subject }) + doubtsOf(hop, isWeakest, language);
}

/** What joins a clause to the one before it in its sentence: a relative pronoun must follow the name that it refers to. */
function linkTo(hops: readonly HopFacts[], first: number, index: number, language: LanguageCode): string {
  if (index === 0) return '';
  const previous = hops[first + index - 1]!;
  const endsWithName = tieClause(previous.said, '{}', language, { back: previous.against }).endsWith('{}');
  const name = formatName(previous.toName, language);
  return message(language, 'path.link', { position: endsWithName ? 'relative' : 'coordinate', name });
}

/** What is uncertain about a tie, in brackets; of the weakest point the age and that only copies say so are told elsewhere. */
function doubtsOf(hop: HopFacts, isWeakest: boolean, language: LanguageCode): string {
  const { contested, confidence, said, derived, copied } = hop;
  const doubts = [
    contested && message(language, 'path.contested'),
    confidence === Confidence.LOW && message(language, 'path.lowConfidence'),
    !isWeakest && (said.status === 'UNCONFIRMED' || derived) && ageOf(hop, language),
    !isWeakest && copied && message(language, 'tie.copied'),
  ].filter(Boolean);
  return doubts.length > 0 ? ` (${doubts.join(', ')})` : '';
}

/** "last confirmed in 2014 by “Annual report”; known only from a copy; such a link carries little influence this way". */
function knownOf(hop: HopFacts, language: LanguageCode): string {
  const { source, isWeakKind, said, copied } = hop;
  return message(language, 'path.known', {
    age: ageOf(hop, language),
    from: dayThatCounts(said.since, hop.confirmed).from,
    cited: String(source !== null),
    // That it is a copy is said once.
    source: source === null ? '' : formatTitle(copied ? source.replace(/ \(copy\)$/, '') : source, language),
    copied: copied ? message(language, 'tie.copied') : 'none',
    little: String(isWeakKind),
  });
}

function ageOf({ confirmed, said, derived }: HopFacts, language: LanguageCode): string {
  if (derived) return message(language, 'tie.derived');
  const { from, date } = dayThatCounts(said.since, confirmed);
  return message(language, 'path.age', {
    from,
    when: date ? formatDateWithPreposition(date, language) : '',
    since: date ? formatSince(date, language) : '',
  });
}
