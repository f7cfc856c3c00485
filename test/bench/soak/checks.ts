import type { Json } from '../../support/api';
import { askAt } from '../../support/ask';
import type { Acknowledged } from './writer';

const PAGE = 100;

/** What the API has recorded. */
export interface Recorded {
  /** The ids of all changes, in order. */
  changes: string[];
  /** The ids of the acknowledged ties that it has. */
  ties: Set<string>;
}

/** Reads what the API has recorded, once all faults are over. */
export async function readRecorded(
  address: string,
  headers: Record<string, string>,
  acknowledged: readonly Acknowledged[],
): Promise<Recorded> {
  const ask = async (query: string, variables: Record<string, unknown>): Promise<Json> => {
    const { data, errors } = await askAt(address, query, { variables, headers });
    // An id that is not known is null, with an error.
    const failures = errors?.filter(({ extensions }) => extensions.code !== 'BAD_USER_INPUT') ?? [];
    if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join(' '));
    return data;
  };
  const changes: string[] = [];
  for (let after: unknown = null, more = true; more;) {
    const page = `query ($after: String) { changes(first: ${String(PAGE)}, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
    const { nodes, pageInfo } = (await ask(page, { after })).changes as unknown as {
      nodes: { id: string }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
    changes.push(...nodes.map(({ id }) => id));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  const ties = new Set<string>();
  for (let at = 0; at < acknowledged.length; at += PAGE) {
    const ids = acknowledged.slice(at, at + PAGE).map(({ tie }) => tie);
    const { nodes } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    for (const node of nodes as unknown as ({ id: string } | null)[]) if (node) ties.add(node.id);
  }
  return { changes, ties };
}

/** What went wrong with writes, by kind: all are 0 in a good run. */
export function compareWrites(
  acknowledged: readonly Acknowledged[],
  { changes, ties }: Recorded,
): Record<'lost' | 'recordedTwice', number> {
  const expected = new Set(acknowledged.map(({ change }) => change));
  const recorded = new Set(changes);
  return {
    lost: acknowledged.filter(({ change, tie }) => !recorded.has(change) || !ties.has(tie)).length,
    // Each write is sent until it is acknowledged.
    recordedTwice: changes.filter((id) => !expected.has(id)).length,
  };
}

/** How the events of the subscribers differ from the changes: all are 0 where each arrived exactly once and in order. */
export function compareEvents(
  subscribers: readonly (readonly string[])[],
  changes: readonly string[],
): Record<'missing' | 'repeated' | 'outOfOrder', number> {
  const differences = { missing: 0, repeated: 0, outOfOrder: 0 };
  for (const received of subscribers) {
    const distinct = new Set(received);
    differences.missing += changes.filter((id) => !distinct.has(id)).length;
    differences.repeated += received.length - distinct.size;
    differences.outOfOrder += received.filter((id, index) => index > 0 && id < received[index - 1]!).length;
  }
  return differences;
}
