import { toRecords } from '../../src/model/records';
import { Visibility } from '../../src/model/visibility';
import { RECORDED } from '../worlds/small-world';
import { rowsSeen } from './hidden-rows';
import { eachOf } from './nth';

/** All that the world is loaded with: ids and instants that hold in every graph that is compared. */
const LOADED = JSON.stringify(toRecords(rowsSeen(Visibility.CONFIDENTIAL), RECORDED.toISOString()));

/** Ids and instants that a server makes as it records. */
const MADE = /\b[A-Z]{3}-[0-9A-HJKMNP-TV-Z]{26}\b|\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;

/**
 * An answer as text in which what the server made is numbered in the order in which it is met, so that two graphs that
 * were written alike answer alike. What both were loaded with stays as it is.
 */
export function canonical(answer: unknown): string {
  const met = new Map<string, string>();
  const opened = JSON.stringify(answer, (key, value: unknown) => {
    if (isCursor(key, value)) return openCursor(value);
    if (key === 'errors' && Array.isArray(value)) return inOrderOfFields(value as Failed[]);
    return SEARCH.test(key) && Array.isArray(value) ? withPlaces(value as Scored[]) : value;
  });
  return opened.replace(MADE, (made) => {
    if (LOADED.includes(made)) return made;
    const name = met.get(made) ?? `made ${String(met.size + 1)}`;
    met.set(made, name);
    return name;
  });
}

interface Failed {
  path?: (string | number)[];
}

/** Fields that fail do so when they are read: which first hangs on what others have read, and says nothing. */
const inOrderOfFields = (errors: readonly Failed[]): Failed[] =>
  [...errors].sort((one, other) => placeOf(one).localeCompare(placeOf(other)));
const placeOf = ({ path = [] }: Failed): string => path.map((part) => String(part).padStart(5, '0')).join('.');

const SEARCH = eachOf('search');

interface Scored {
  score?: number;
}

/**
 * Scores of a search can be compared within one answer only: the index counts what was deleted until it tidies up, when it
 * likes. So they are compared by which is the best, the next and so on.
 */
function withPlaces(hits: readonly Scored[]): Scored[] {
  const scores = [...new Set(hits.map(({ score }) => score))].sort((one = 0, other = 0) => other - one);
  return hits.map((hit) => ('score' in hit ? { ...hit, score: scores.indexOf(hit.score) } : hit));
}

/** A cursor holds ids. */
const isCursor = (key: string, value: unknown): value is string => /cursor$/i.test(key) && typeof value === 'string';
const openCursor = (cursor: string): unknown => JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));

/** The first place in which two canonical answers differ, with what each has there; null where they are the same. */
export function firstDifference(one: string, other: string): string | null {
  return one === other ? null : differenceIn(JSON.parse(one), JSON.parse(other), []);
}

function differenceIn(one: unknown, other: unknown, path: string[]): string | null {
  if (isHolder(one) && isHolder(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = differenceIn(one[key], other[key], [...path, key]);
      if (found !== null) return found;
    }
    return null;
  }
  const [said, otherwise] = [JSON.stringify(one), JSON.stringify(other)];
  return said === otherwise ? null : `${path.join('.')}: ${cut(said)} instead of ${cut(otherwise)}`;
}

const isHolder = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const cut = (text: string | undefined): string => (text ?? 'nothing').slice(0, 300);
