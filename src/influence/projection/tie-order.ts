import type { TieColumns } from './tie-columns';

export interface TieOrder {
  ids: string[];
  /** Where each lies: its place among those before, or, below 0, the complement of its place among those that came now. */
  places: Int32Array;
}

/** Ties kept and ties that came, in order of their ids (by code unit), versions of one tie by when they are known. */
export function orderTies(before: readonly string[], keeps: (place: number) => boolean, now: TieColumns): TieOrder {
  const known = now.column('tieKnownFrom');
  const came = [...now.ids.keys()].sort(
    (a, b) => (now.ids[a]! < now.ids[b]! ? -1 : now.ids[a]! > now.ids[b]! ? 1 : known[a]! - known[b]!) || a - b,
  );
  const places = new Int32Array(before.length + came.length);
  const ids: string[] = [];
  let next = 0;
  const take = (place: number, id: string) => {
    places[ids.length] = place;
    ids.push(id);
  };
  for (let place = 0; place < before.length; place++) {
    if (!keeps(place)) continue;
    const id = before[place]!;
    for (; next < came.length && now.ids[came[next]!]! < id; next++) take(~came[next]!, now.ids[came[next]!]!);
    take(place, id);
  }
  for (; next < came.length; next++) take(~came[next]!, now.ids[came[next]!]!);
  return { ids, places: places.slice(0, ids.length) };
}
