import { createHash } from 'node:crypto';
import { toRecords } from '../../src/store/model/records';
import { Visibility } from '../../src/store/model/visibility';
import { RECORDED } from '../worlds/small-world';
import { visibleRows } from './hidden-rows';
import type { Names } from './history';

/** The maximum number of ids of `nodes`. */
const MAX_IDS = 100;

/** The ids of all loaded records of the full world: nodes, ties, sources, evidence and values. */
const LOADED = Object.values(toRecords(visibleRows(Visibility.CONFIDENTIAL), RECORDED.toISOString())).flatMap(
  (records) => records.map(({ id }) => id),
);
const ALL = [...new Set(LOADED)];

/** Returns one name for each id, since two steps can return the same record. */
export function namesOfIds(names: Names): string[] {
  const ids = [...names].filter(([name]) => !name.endsWith(' at'));
  return [...new Map(ids.map(([name, id]) => [id, name])).values()];
}

/**
 * Replaces the names in an operation by the ids of a world. `all` are the names in the full world:
 * a name that this world does not have is replaced by an id that does not exist.
 */
export function fillIn(text: string, names: Names, all: readonly string[]): string {
  const id = (name: string) => names.get(name) ?? missingId(name);
  const ids = [...ALL, ...all.map(id)];
  return text
    .replace(/"\{\{all (\d)\}\}"/g, (_, page: string) => {
      const pageIds = ids.slice((Number(page) - 1) * MAX_IDS, Number(page) * MAX_IDS);
      return pageIds.map((pageId) => JSON.stringify(pageId)).join(', ');
    })
    .replace(/\{\{(.+?)\}\}/g, (_, name: string) => id(name));
}

/** Returns an id that looks generated and does not exist, another one for each name. */
function missingId(name: string): string {
  return `NIL-${createHash('sha256').update(name).digest('hex').slice(0, 26).toUpperCase()}`;
}

/** The number of pages of all ids. */
export const pagesOfIds = (all: readonly string[]): number => Math.ceil((ALL.length + all.length) / MAX_IDS);
