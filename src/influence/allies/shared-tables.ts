import { relatedNodes } from '../../graph/node/node-lists';
import { loadSeats } from '../../graph/partnership/partnership-seats';
import { SEATED_IN } from '../../graph/partnership/relations';
import { SEAT_TYPES } from '../../graph/partnership/seat';
import type { ReadContext } from '../../store/loading/read-context';

/** Loads, by other actor, the ids of the partnerships in which it and the actor have a seat. */
export function loadSharedTables(context: ReadContext, of: string): Promise<Map<string, string[]>> {
  return context.loaders.once(loadSharedTables, of, async () => {
    const tables = await relatedNodes(context, of, SEATED_IN);
    const seats = await Promise.all(tables.map(({ id }) => loadSeats(context, id)));
    const tablesOf = new Map<string, string[]>();
    tables.forEach(({ id }, index) => {
      const seated = seats[index]!.filter(({ type }) => SEAT_TYPES.includes(type)).map(({ actor }) => actor);
      if (!seated.includes(of)) return;
      for (const actor of new Set(seated)) tablesOf.set(actor, [...(tablesOf.get(actor) ?? []), id]);
    });
    tablesOf.delete(of);
    return tablesOf;
  });
}
