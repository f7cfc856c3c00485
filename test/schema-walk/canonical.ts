import { toRecords } from '../../src/store/model/records';
import { Visibility } from '../../src/store/model/visibility';
import { RECORDED } from '../worlds/small-world';
import { visibleRows } from './hidden-rows';
import { aliasesOf } from './alias';

/** The loaded records, whose ids and instants are the same in all graphs. */
export const LOADED = JSON.stringify(toRecords(visibleRows(Visibility.CONFIDENTIAL), RECORDED.toISOString()));

/** Ids and instants that a server generates. */
const GENERATED = /\b[A-Z]+-[0-9A-HJKMNP-TV-Z]{26}\b|\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;

/**
 * A response as text, with generated ids and instants numbered by first occurrence, so that two
 * graphs with the same writes have the same text. Ids and instants of loaded records are unchanged.
 */
export function canonical(response: unknown): string {
  const names = new Map<string, string>();
  const text = JSON.stringify(response, (key, value: unknown) => {
    if (isCursor(key, value)) return decodeCursor(value);
    if (key === 'errors' && Array.isArray(value)) return sortByPath(value as PathError[]);
    if (UNKNOWN.test(key) && Array.isArray(value)) return withoutEngagement(value as Gap[]);
    return SEARCH.test(key) && Array.isArray(value) ? withRanks(value as Scored[]) : value;
  });
  return text.replace(GENERATED, (value) => {
    if (LOADED.includes(value)) return value;
    const name = names.get(value) ?? `generated ${String(names.size + 1)}`;
    names.set(value, name);
    return name;
  });
}

/** The name also matches with the name of its type before it. */
const UNKNOWN = /(^|_)unknown$/;

type Gap = Record<string, unknown>;

/**
 * Removes the gap for unknown engagement: its count is visible only to viewers that may see
 * engagement; for others it states that it is hidden.
 */
const withoutEngagement = (gaps: readonly Gap[]): Gap[] =>
  gaps.filter((gap) => !Object.values(gap).includes('ENGAGEMENT'));

interface PathError {
  path?: (string | number)[];
}

/** The order of errors depends on the order in which fields are read, so it is not compared. */
const sortByPath = (errors: readonly PathError[]): PathError[] =>
  [...errors].sort((a, b) => sortKey(a).localeCompare(sortKey(b)));
const sortKey = ({ path = [] }: PathError): string => path.map((part) => String(part).padStart(5, '0')).join('.');

const SEARCH = aliasesOf('search');

interface Scored {
  score?: number;
}

/**
 * Replaces the scores of search hits by their ranks. Scores are comparable only within one
 * response: the index counts deleted documents until it merges its segments.
 */
function withRanks(hits: readonly Scored[]): Scored[] {
  const scores = [...new Set(hits.map(({ score }) => score))].sort((a = 0, b = 0) => b - a);
  return hits.map((hit) => ('score' in hit ? { ...hit, score: scores.indexOf(hit.score) } : hit));
}

/** A cursor contains ids. */
const isCursor = (key: string, value: unknown): value is string => /cursor$/i.test(key) && typeof value === 'string';
const decodeCursor = (cursor: string): unknown => JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));

/**
 * The path at which two canonical responses first differ, with both values; null where they are
 * equal.
 */
export function firstDifference(a: string, b: string): string | null {
  return a === b ? null : differenceIn(JSON.parse(a), JSON.parse(b), []);
}

function differenceIn(a: unknown, b: unknown, path: string[]): string | null {
  if (isObject(a) && isObject(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const difference = differenceIn(a[key], b[key], [...path, key]);
      if (difference !== null) return difference;
    }
    return null;
  }
  const [textA, textB] = [JSON.stringify(a), JSON.stringify(b)];
  return textA === textB ? null : `${path.join('.')}: ${truncate(textA)} instead of ${truncate(textB)}`;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const truncate = (text: string | undefined): string => (text ?? 'nothing').slice(0, 300);
