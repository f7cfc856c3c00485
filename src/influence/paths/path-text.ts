import { capitalized } from '../../language/agreement/agreeing';
import type { LanguageCode } from '../../language/language';
import { message } from '../../language/message';
import { formatName, formatTitle } from '../../language/names';
import { formatDateWithPreposition, formatSince } from '../../language/partial-date';
import { Confidence } from '../../store/model/enums';
import { type TiePhraseInput, tieClause } from '../../graph/tie/tie-clause';
import { lastConfirmation } from '../../graph/tie/confirmation';

/** The facts about a tie of a path that `pathText` uses. */
export interface HopFacts {
  fromName: string;
  toName: string;
  /** True where the path leads from the tie's `to` to its `from`. */
  against: boolean;
  phraseInput: TiePhraseInput;
  /** The partial date of the newest evidence for it. */
  confirmed: string | null;
  /** The title of the source of that evidence; null where there is none. */
  source: string | null;
  contested: boolean;
  /** True where it follows from what its ends are, without evidence. */
  derived?: boolean;
  /** True where all evidence for it is from copies. */
  copied?: boolean;
  confidence: Confidence;
  /** True where its strength this way lowers its weight more than its confidence and age do. */
  isWeakKind: boolean;
}

export interface PathFacts {
  hops: readonly HopFacts[];
  /** The index of the weakest tie or of the tie to the weakest hub, with the hub's out-degree. */
  weakest: { hop: number; hubTies?: number };
}

/** Describes each tie once with doubts in brackets, then the weakest tie or hub and its facts. */
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
  // Where a hub is weakest, the tie that leads to it has no sentence of its own.
  const describedSeparately = weakest.hubTies === undefined ? weakest.hop : null;
  for (let first = 0; first < hops.length; first += MAX_HOPS_PER_SENTENCE) {
    const clauses = hops
      .slice(first, first + MAX_HOPS_PER_SENTENCE)
      .map(
        (hop, index) =>
          connective(hops, first, index, language) + clauseOf(hop, first + index === describedSeparately, language),
      );
    const from = formatName(hops[first]!.fromName, language);
    sentences.push(message(language, 'path.sentence', { from, clauses: clauses.join('') }));
  }
  return sentences.join(' ');
}

function clauseOf(hop: HopFacts, isWeakest: boolean, language: LanguageCode): string {
  const [subject, object] = [hop.fromName, hop.toName].map((name) => formatName(name, language));
  return (
    tieClause(hop.phraseInput, object!, language, { back: hop.against, subject }) + doubtsOf(hop, isWeakest, language)
  );
}

/** Joins a clause to the previous one: a relative pronoun must follow the name it refers to. */
function connective(hops: readonly HopFacts[], first: number, index: number, language: LanguageCode): string {
  if (index === 0) return '';
  const previous = hops[first + index - 1]!;
  const endsWithName = tieClause(previous.phraseInput, '{}', language, { back: previous.against }).endsWith('{}');
  const name = formatName(previous.toName, language);
  return message(language, 'path.link', { position: endsWithName ? 'relative' : 'coordinate', name });
}

/** Formats the doubts about a tie; age and copies of the weakest are described separately. */
function doubtsOf(hop: HopFacts, isWeakest: boolean, language: LanguageCode): string {
  const { contested, confidence, derived, copied } = hop;
  const doubts = [
    contested && message(language, 'path.contested'),
    confidence === Confidence.LOW && message(language, 'path.lowConfidence'),
    !isWeakest && (hop.phraseInput.status === 'UNCONFIRMED' || derived) && ageOf(hop, language),
    !isWeakest && copied && message(language, 'tie.copied'),
  ].filter(Boolean);
  return doubts.length > 0 ? ` (${doubts.join(', ')})` : '';
}

/** "last confirmed in 2014 by “Annual report”; such a link carries little influence this way". */
function knownOf(hop: HopFacts, language: LanguageCode): string {
  const { source, isWeakKind, copied } = hop;
  return message(language, 'path.known', {
    age: ageOf(hop, language),
    from: lastConfirmation(hop.phraseInput.since, hop.confirmed).from,
    cited: String(source !== null),
    // The copy is mentioned only once.
    source: source === null ? '' : formatTitle(copied ? source.replace(/ \(copy\)$/, '') : source, language),
    copied: copied ? message(language, 'tie.copied') : 'none',
    little: String(isWeakKind),
  });
}

function ageOf(hop: HopFacts, language: LanguageCode): string {
  if (hop.derived) return message(language, 'tie.derived');
  const { from, date } = lastConfirmation(hop.phraseInput.since, hop.confirmed);
  return message(language, 'path.age', {
    from,
    when: date ? formatDateWithPreposition(date, language) : '',
    since: date ? formatSince(date, language) : '',
  });
}
