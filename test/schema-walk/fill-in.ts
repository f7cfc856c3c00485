import { toRecords } from '../../src/model/records';
import { Visibility } from '../../src/model/visibility';
import { RECORDED } from '../worlds/small-world';
import { rowsSeen } from './hidden-rows';
import type { Names } from './history';

/** As many ids as one operation takes. */
const MOST = 100;

/** Every id that the fullest world was loaded with: of nodes, ties, sources, evidence and values. */
const LOADED = Object.values(toRecords(rowsSeen(Visibility.CONFIDENTIAL), RECORDED.toISOString())).flatMap((records) =>
  records.map(({ id }) => id),
);
const ALL = [...new Set(LOADED)];

/** The names of ids, one for each: what two steps made is asked for once. */
export function namesOfIds(names: Names): string[] {
  const all = [...names].filter(([name]) => !name.endsWith(' at'));
  return [...new Map(all.map(([name, id]) => [id, name])).values()];
}

/**
 * An operation with the ids of a world in the places of their names. `all` holds the names in the fullest world: what
 * another world has not is asked for there by an id that nothing has, as a reader does who may not see it.
 */
export function fillIn(text: string, names: Names, all: readonly string[]): string {
  const id = (name: string) => names.get(name) ?? `NIL-${String(all.indexOf(name) + 1).padStart(26, '0')}`;
  const ids = [...ALL, ...all.map(id)];
  return text
    .replace(/"\{\{all (\d)\}\}"/g, (_, page: string) => {
      const some = ids.slice((Number(page) - 1) * MOST, Number(page) * MOST);
      return some.map((one) => JSON.stringify(one)).join(', ');
    })
    .replace(/\{\{(.+?)\}\}/g, (_, name: string) => id(name));
}

/** How many pages of ids there are in all. */
export const pagesOfIds = (all: readonly string[]): number => Math.ceil((ALL.length + all.length) / MOST);
