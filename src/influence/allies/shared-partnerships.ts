import { ActorKind } from '../../store/model/actor-kind';
import { tableId } from '../../store/model/table-id';
import type { NodeRecord } from '../../graph/node/node-decoder';
import { loadNodes, nodeById } from '../../graph/node/node.loaders';
import { loadSeats } from '../../graph/partnership/load-seats';
import type { InfluenceContext } from '../engine/influence-context';
import type { AllyRecord } from './ally-record';

/** The nodes that connect an ally with those whose ally it is. */
export async function sharedBy(context: InfluenceContext, { shared }: AllyRecord): Promise<NodeRecord[]> {
  return loadNodes(context, await shared(context));
}

/** The partnerships among these nodes, and the alliances shown as partnerships in which the ally and, where it matters, the other sit. */
export async function loadSharedPartnerships(context: InfluenceContext, ally: AllyRecord): Promise<NodeRecord[]> {
  const nodes = await sharedBy(context, ally);
  const partnerships = await Promise.all(nodes.map((node) => asPartnership(context, node, ally)));
  return partnerships.filter((node) => node !== null);
}

async function asPartnership(
  context: InfluenceContext,
  node: NodeRecord & { kind?: unknown },
  ally: AllyRecord,
): Promise<NodeRecord | null> {
  if (node.type === 'Partnership') return node;
  return node.kind === ActorKind.COALITION ? loadTableOf(context, node.id, ally) : null;
}

async function loadTableOf(
  context: InfluenceContext,
  alliance: string,
  { actor, of }: AllyRecord,
): Promise<NodeRecord | null> {
  const [table, seats] = await Promise.all([
    context.loaders.get(nodeById).load(tableId(alliance)),
    loadSeats(context, tableId(alliance)),
  ]);
  const isSeated = (id: string) => seats.some((seat) => seat.actor === id);
  return isSeated(actor) && (of?.some(isSeated) ?? true) ? table : null;
}
