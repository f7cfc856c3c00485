import type { ReadContext } from '../loading/read-context';
import { tiesOfNode } from './tie.loaders';
import type { TieRecord } from './tie.store';
import type { TieType } from '../model/tie-type';

/** More outgoing ties of such types than any node has that we ask this of. */
const ALL = 1_000;

/** The current ties of some types from a node; nodes that ask alike share one statement. */
export async function loadTiesFrom(context: ReadContext, id: string, types: TieType[]): Promise<TieRecord[]> {
  const of = { types, direction: 'OUT', includeEnded: false };
  const page = await context.loaders.get(tiesOfNode).load({ id, of, first: ALL, after: null });
  return page.items.map(({ tie }) => tie);
}

/** Since when a node has had its tie of a type to another; null where there is no such tie or no source says. */
export async function loadSince(
  context: ReadContext,
  id: string,
  { type, to }: { type: TieType; to: string },
): Promise<string | null> {
  const ties = await loadTiesFrom(context, id, [type]);
  return ties.find((tie) => tie.to === to)?.since ?? null;
}
