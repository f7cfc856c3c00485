import type { Json } from '../../support/api';
import { askAt } from '../../support/ask';
import type { Acknowledged } from './writer';

const PAGE = 100;
const CHANGES = `query ($after: String) {
  changes(first: ${String(PAGE)}, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`;

/** The records of the API. */
interface Recorded {
  /**
   * The ids of all changes, in order, from the first acknowledged one: the load of the facts is
   * also a change.
   */
  changes: string[];
  /** The ids of the acknowledged ties that the API has. */
  ties: Set<string>;
}

/** Reads the records of the API after all faults. */
export async function readRecorded(
  address: string,
  headers: Record<string, string>,
  acknowledged: readonly Acknowledged[],
): Promise<Recorded> {
  const ask = async (query: string, variables: Record<string, unknown>): Promise<Json> => {
    const { data, errors = [] } = await askAt(address, query, { variables, headers });
    // An unknown id is null, with an error.
    const failure = errors.find(({ extensions }) => extensions.code !== 'BAD_USER_INPUT');
    if (failure) throw new Error(failure.message);
    return data;
  };
  const idsOf = (list: Json) => (list as unknown as ({ id: string } | null)[]).flatMap((node) => node?.id ?? []);
  const changes: string[] = [];
  for (let after: unknown = null, hasMore = true; hasMore;) {
    const { nodes, pageInfo } = (await ask(CHANGES, { after })).changes!;
    changes.push(...idsOf(nodes!));
    [after, hasMore] = [pageInfo!.endCursor, Boolean(pageInfo!.hasNextPage)];
  }
  const ties = new Set<string>();
  for (let start = 0; start < acknowledged.length; start += PAGE) {
    const ids = acknowledged.slice(start, start + PAGE).map(({ tie }) => tie);
    for (const id of idsOf((await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).nodes!))
      ties.add(id);
  }
  const first = changes.indexOf(acknowledged[0]!.change);
  return { changes: changes.slice(Math.max(0, first)), ties };
}

/** Counts the faults of writes, by kind: all are 0 in a good run. */
export function compareWrites(acknowledged: readonly Acknowledged[], { changes, ties }: Recorded) {
  const expected = new Set(acknowledged.map(({ change }) => change));
  const recorded = new Set(changes);
  return {
    lost: acknowledged.filter(({ change, tie }) => !recorded.has(change) || !ties.has(tie)).length,
    // Each write is sent until it is acknowledged.
    recordedTwice: changes.filter((id) => !expected.has(id)).length,
  };
}

/**
 * Counts the differences of the subscribers' events from the changes: all are 0 where each arrived
 * exactly once and in order.
 */
export function compareEvents(subscribers: readonly (readonly string[])[], changes: readonly string[]) {
  const differences = { missing: 0, repeated: 0, outOfOrder: 0 };
  for (const received of subscribers) {
    const distinct = new Set(received);
    differences.missing += changes.filter((id) => !distinct.has(id)).length;
    differences.repeated += received.length - distinct.size;
    differences.outOfOrder += received.filter((id, index) => index > 0 && id < received[index - 1]!).length;
  }
  return differences;
}
