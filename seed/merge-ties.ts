import { stableId } from '../src/store/model/record-ids';
import { lastDay } from '../src/language/partial-date';
import type { Qualifier } from '../src/store/model/qualifier';
import type { TieRow } from '../src/store/model/rows';
import { distinctEvidence, higherConfidence } from './sources';

/**
 * One tie for all rows with the same type and ends, with the evidence of all and the highest confidence of any. Rows that both give
 * a beginning, or both an end, and differ in it are of different ties, such as two grants. What a row says in other words, with an end
 * alone, was a part of what goes on: a case study of a country that a report is on.
 */
export function mergeTies(rows: readonly TieRow[]): TieRow[] {
  const groups = new Map<string, TieRow[]>();
  for (const row of rows) {
    const key = [row.type, row.from, row.to].join(' ');
    const group = groups.get(key) ?? [];
    const index = group.findIndex((tie) => !areApart(tie, row));
    const tie = group[index];
    if (tie) group[index] = mergeTwo(tie, row);
    else group.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(withOwnIds);
}

function areApart(one: TieRow, other: TieRow): boolean {
  return (
    differ(one.since, other.since) || differ(one.until, other.until) || isSumApart(one, other) || isSumApart(other, one)
  );
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** A sum without dates is not that of the years that another row gives. */
function isSumApart(sum: TieRow, dated: TieRow): boolean {
  return sum.amount !== undefined && !isDated(sum) && dated.amount === undefined && isDated(dated);
}

function isDated({ since, until }: TieRow): boolean {
  return since !== undefined || until !== undefined;
}

function mergeTwo(first: TieRow, next: TieRow): TieRow {
  if (isPastPart(first, next)) return mergeTwo(next, withoutWhatItSays(first));
  if (isPastPart(next, first)) return mergeTwo(first, withoutWhatItSays(next));
  const { verb, phrases } = wordsOf(first, next);
  return {
    ...first,
    since: first.since ?? next.since,
    until: first.until ?? next.until,
    amount: first.amount ?? next.amount,
    currency: first.currency ?? next.currency,
    confidence: higherConfidence(first.confidence, next.confidence),
    contested: first.contested ?? next.contested,
    verb,
    phrases,
    note: joinNotes(first.note, next.note),
    ...qualifierOf(first, next),
    evidence: distinctEvidence([...first.evidence, ...next.evidence]),
  };
}

function isPastPart(ended: TieRow, other: TieRow): boolean {
  const hasEndAlone = ended.until !== undefined && ended.since === undefined;
  return hasEndAlone && other.until === undefined && differ(ended.phrases?.en, other.phrases?.en);
}

function withoutWhatItSays(row: TieRow): TieRow {
  return { ...row, until: undefined, verb: undefined, phrases: undefined };
}

/** The words of the row that has the dates, so that none is said of a time that is not its own. */
function wordsOf(first: TieRow, next: TieRow): Pick<TieRow, 'verb' | 'phrases'> {
  if (isDated(first) !== isDated(next)) return isDated(first) ? first : next;
  return first.verb === undefined ? next : first;
}

/** That of the row with the newest evidence; none where a row has none, since it states the same without the caveat. */
function qualifierOf(first: TieRow, next: TieRow): Qualifier {
  if (!first.qualifierEn || !next.qualifierEn) return { qualifierEn: undefined, qualifierFr: undefined };
  const { qualifierEn, qualifierFr } = newestDay(next) > newestDay(first) ? next : first;
  return { qualifierEn, qualifierFr };
}

/** The last day of its newest evidence; empty where none has a day. */
function newestDay({ evidence }: TieRow): string {
  const days = evidence.flatMap(({ asOf, source }) => asOf ?? source.published ?? []);
  return days.map(lastDay).sort().at(-1) ?? '';
}

/** Of ties with the same type and ends, all but the first in time have their dates in their ids. */
function withOwnIds(group: readonly TieRow[]): TieRow[] {
  const [first, ...later] = [...group].sort((a, b) => compare(a.since ?? a.until ?? '', b.since ?? b.until ?? ''));
  if (!first) return [];
  return [first, ...later.map((tie) => ({ ...tie, id: datedId(tie) }))];
}

function datedId({ type, from, to, verb, since, until }: TieRow): string {
  return stableId('TIE', type, from, to, verb, since, until);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Both notes, or the one that says what the other does. */
export function joinNotes(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}; ${other}`;
}
