import { stableId } from '../store/model/record-ids';
import { lastDay } from '../language/partial-date';
import type { Qualifier } from '../store/model/qualifier';
import type { TieRow } from '../store/model/rows';
import { distinctEvidence, higherConfidence } from './sources';

/**
 * Merges all rows with the same type and ends into one tie, with the evidence of all and the
 * highest confidence of any. Rows that both have a beginning, or both an end, and differ in it are
 * different ties, such as two grants. A row in other words with an end alone is part of an ongoing
 * activity: a case study of a country that a report is about.
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

function areApart(first: TieRow, second: TieRow): boolean {
  return (
    differ(first.since, second.since) ||
    differ(first.until, second.until) ||
    isSumApart(first, second) ||
    isSumApart(second, first)
  );
}

function differ(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && second !== undefined && first !== second;
}

/** Returns true for a sum without dates, which does not belong to the years of another row. */
function isSumApart(sum: TieRow, dated: TieRow): boolean {
  return sum.amount !== undefined && !isDated(sum) && dated.amount === undefined && isDated(dated);
}

function isDated({ since, until }: TieRow): boolean {
  return since !== undefined || until !== undefined;
}

function mergeTwo(first: TieRow, next: TieRow): TieRow {
  if (isPastPart(first, next)) return mergeTwo(next, withoutEndAndWording(first));
  if (isPastPart(next, first)) return mergeTwo(first, withoutEndAndWording(next));
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

function withoutEndAndWording(row: TieRow): TieRow {
  return { ...row, until: undefined, verb: undefined, phrases: undefined };
}

/** Returns the words of the row with the dates, since they describe that period only. */
function wordsOf(first: TieRow, next: TieRow): Pick<TieRow, 'verb' | 'phrases'> {
  if (isDated(first) !== isDated(next)) return isDated(first) ? first : next;
  return first.verb === undefined ? next : first;
}

/** Returns the newest qualifier; none where a row states the same without the caveat. */
function qualifierOf(first: TieRow, next: TieRow): Qualifier {
  if (!first.qualifierEn || !next.qualifierEn) return { qualifierEn: undefined, qualifierFr: undefined };
  const { qualifierEn, qualifierFr } = newestDay(next) > newestDay(first) ? next : first;
  return { qualifierEn, qualifierFr };
}

/** Returns the last day of its newest evidence; empty where none has a date. */
function newestDay({ evidence }: TieRow): string {
  const days = evidence.flatMap(({ asOf, source }) => asOf ?? source.published ?? []);
  return days.map(lastDay).sort().at(-1) ?? '';
}

/** Adds dates to the ids of ties with the same type and ends, except the first in time. */
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

/** Joins both notes, or returns the one that contains the other. */
export function joinNotes(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  if (first.includes(second)) return first;
  return second.includes(first) ? second : `${first}; ${second}`;
}
