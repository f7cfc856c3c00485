import type { ReadContext } from '../../store/loading/read-context';
import { type InitiativeSpan, readStandpointSpans, type StandpointSpans } from './standpoint-lists.store';

const spansById = new WeakMap<StandpointSpans, ReadonlyMap<string, InitiativeSpan>>();

/** Loads the days of initiatives and alliances at the standpoint, by stored id. */
export async function loadInitiativeSpans({ loaders }: ReadContext): Promise<ReadonlyMap<string, InitiativeSpan>> {
  const spans = await loaders.together(readStandpointSpans, readStandpointSpans);
  let byId = spansById.get(spans);
  if (!byId) {
    const alliances = spans.alliances.map(([id, from, , , lastConfirmedOn]): InitiativeSpan => [
      id,
      from,
      null,
      lastConfirmedOn,
      null,
    ]);
    byId = new Map([...spans.initiatives, ...alliances].map((span) => [span[0], span]));
    spansById.set(spans, byId);
  }
  return byId;
}
