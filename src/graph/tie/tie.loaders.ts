import { ArgsType, Field } from 'type-graphql';
import { lastDay } from '../../language/partial-date';
import { oneByKey, pageKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { TieType } from '../../store/model/tie-type';
import { MAX_IDS } from '../../store/neo4j/parameters';
import { type Connection, toConnection } from '../../store/paging/connection';
import { PageArgs, pageRequest } from '../../store/paging/page';
import type { NodeRecord } from '../node/node-decoder';
import { loadInitiativeSpans } from '../node/initiative-spans';
import { nodeById, pageWithNodes } from '../node/node.loaders';
import type { TieRecord } from './tie-decoder';
import { readStandpointSpans, standpointLists } from '../node/standpoint-lists.store';
import { CURRENT_STATUSES, isUndatedFact, statusOf, TieDirection } from './tie-status';
import { TieStatus } from '../../store/model/enums';
import { pageTiesOfNode, readTies } from './tie.store';

/** A loader of ties by id, whatever their status; null for unknown or invisible ones. */
export const tieById = oneByKey(readTies, ({ id }) => id, MAX_IDS);

/** A loader of pages of the ties of a node. */
export const tiesOfNode = pageWithNodes(pageTiesOfNode);

/** Loads the ties of ids that were read at this same standpoint, in their order. */
export async function loadTies(context: ReadContext, ids: readonly string[]): Promise<TieRecord[]> {
  const ties = await context.loaders.get(tieById).loadMany(ids);
  return ties.map((tie) => {
    if (tie === null) throw new Error('A statement returned the id of a tie that is not known at this standpoint');
    return tie;
  });
}

/** Loads the intermediaries of an ask that are known at this standpoint. */
export async function loadIntroducers(context: ReadContext, { through }: TieRecord): Promise<NodeRecord[]> {
  const actors = await context.loaders.get(nodeById).loadMany(through ?? []);
  return actors.filter((actor) => actor !== null);
}

/** The limit of a list of ties that is read without paging; longer than any in the data. */
const MAX_UNPAGED = 1_000;

/** Loads a node's outgoing ties; one statement serves nodes with equal types and statuses. */
export async function loadTiesFrom(
  context: ReadContext,
  id: string,
  types: TieType[],
  statuses: readonly TieStatus[] = CURRENT_STATUSES,
): Promise<TieRecord[]> {
  const of = { types, direction: 'OUT', statuses };
  const page = await context.loaders.get(tiesOfNode).load({ id, of, first: MAX_UNPAGED, after: null });
  return page.items.map(({ tie }) => tie);
}

/** Returns the end of the last tie of a type between two nodes; null if current or never ended. */
export async function loadUntil(
  context: ReadContext,
  id: string,
  { type, to }: { type: TieType; to: string },
): Promise<string | null> {
  if ((await loadTiesFrom(context, id, [type])).some((tie) => tie.to === to)) return null;
  const ended = await loadTiesFrom(context, id, [type], [TieStatus.ENDED]);
  const ends = ended.flatMap((tie) => (tie.to === to && tie.until ? [tie.until] : []));
  return ends.sort((a, b) => lastDay(a).localeCompare(lastDay(b))).at(-1) ?? null;
}

/** Returns the start of a node's tie of a type; null without a tie or a stated start. */
export async function loadSince(
  context: ReadContext,
  id: string,
  { type, to }: { type: TieType; to: string },
): Promise<string | null> {
  const ties = await loadTiesFrom(context, id, [type]);
  return ties.find((tie) => tie.to === to)?.since ?? null;
}

const UNCONFIRMED_TIES = { types: null, direction: 'BOTH', statuses: [TieStatus.UNCONFIRMED] };

/** Counts the UNCONFIRMED ties of a node. */
export async function countUnconfirmed(context: ReadContext, id: string): Promise<number> {
  return (await context.loaders.get(tiesOfNode).load({ id, of: UNCONFIRMED_TIES, first: 0, after: null })).total;
}

const CURRENT_TIES = { types: null, direction: 'BOTH', statuses: CURRENT_STATUSES };

/** Counts the current ties of a node. */
export async function countCurrent(context: ReadContext, id: string): Promise<number> {
  return (await context.loaders.get(tiesOfNode).load({ id, of: CURRENT_TIES, first: 0, after: null })).total;
}

@ArgsType()
export class TiesArgs extends PageArgs {
  @Field(() => [TieType], { nullable: true, description: 'Only these types; all if absent.' })
  types?: TieType[] | null;

  @Field(() => TieDirection, { defaultValue: TieDirection.BOTH, description: 'Only ties from it, or to it.' })
  direction: TieDirection;

  @Field(() => [TieStatus], {
    nullable: true,
    description: 'Only ties of these statuses; by default current ties: CURRENT, UNCONFIRMED or CONTESTED.',
  })
  statuses?: TieStatus[] | null;
}

/** Pages a node's ties, by the name of the other end. */
export async function tieConnection(
  context: ReadContext,
  list: string,
  id: string,
  args: TiesArgs,
): Promise<Connection<TieRecord>> {
  const request = pageRequest(`${list}/${id}`, args, ['', '']);
  const { types = null, direction, statuses } = args;
  const of = { types, direction, statuses: statuses ?? CURRENT_STATUSES };
  const page = await context.loaders.get(tiesOfNode).load(pageKey(id, of, request));
  return toConnection(
    request,
    page,
    page.items.map(({ tie }) => tie),
  );
}

/** Determines a tie's status at the standpoint; reads its ends only where they decide. */
export function loadStatus(context: ReadContext, tie: TieRecord): TieStatus | Promise<TieStatus> {
  const { standpoint } = context;
  if (isUndatedFact(tie)) return loadStatusOfFact(context, tie);
  if (!tie.mayRunOut) return statusOf(tie, standpoint);
  return loadHaveNotLapsed(context, [tie.from, tie.to]).then((goOn) => statusOf(tie, standpoint, { endLapsed: !goOn }));
}

async function loadStatusOfFact({ loaders, standpoint }: ReadContext, tie: TieRecord): Promise<TieStatus> {
  const spans = await loaders.together(readStandpointSpans, readStandpointSpans);
  const { completeLists } = standpointLists(spans, standpoint.valid);
  const list = `${tie.type} ${tie.type === TieType.COVERS ? tie.from : tie.to}`;
  return statusOf(tie, standpoint, { isOnCompleteList: completeLists.includes(list) });
}

/** Returns true where none of these nodes has lapsed by the valid day. */
export async function loadHaveNotLapsed(context: ReadContext, ids: readonly string[]): Promise<boolean> {
  const spans = await loadInitiativeSpans(context);
  const { valid } = context.standpoint;
  return ids.every((id) => valid <= (spans.get(id)?.[2] ?? valid));
}
