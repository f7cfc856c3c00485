import type { Parameters, Run } from '../graph/graph';
import type { Page } from '../paging/page';
import type { IndexedList } from './list-connection';

/** A node as the graph keeps it; which fields it has depends on its type. What only its own type has is read as a field of that. */
export interface NodeRecord {
  id: string;
  type: string;
  nameEn: string;
  nameFr?: string | null;
  otherNames?: string[];
  since?: string | null;
  until?: string | null;
  country: string | null;
  region: string | null;
  parent: string | null;
  source: string | null;
  /** How a company stands under The Code, as its source says it. */
  status?: string | null;
  /** The place of a criterion of The Code among the six. */
  number?: number | null;
}

type NodeRow = Omit<NodeRecord, 'country' | 'region' | 'parent' | 'source'> & {
  places: [relation: string, id: string][];
};

export async function readNodes(read: Run, ids: readonly string[]): Promise<NodeRecord[]> {
  const rows = await read<NodeRow>('node/read-nodes', { ids });
  return rows.map(({ places, ...node }) => {
    const place = (relation: string) => places.find(([name]) => name === relation)?.[1] ?? null;
    return {
      ...node,
      country: place('IN_COUNTRY'),
      region: place('IN_REGION'),
      parent: place('PART_OF'),
      source: place('FROM'),
    };
  });
}

/** Into which actors others were merged. */
export function findMerged(read: Run, ids: readonly string[]): Promise<{ id: string; into: string }[]> {
  return read('node/find-merged', { ids });
}

/** The ids of all nodes of some types, in the order of the ids. */
export function listOfTypes(read: Run, types: readonly string[]): Promise<{ type: string; id: string }[]> {
  return read('node/list-of-types', { types });
}

/** A page of what is related to each of some nodes: see `related` for the parameters. */
export function pageRelated(read: Run, ids: readonly string[], parameters: Parameters): Promise<RelatedPage[]> {
  return read('node/page-related', { ids, ...parameters });
}

export type RelatedPage = Page<{ node: string }> & { id: string };

/** The list of all nodes of the `type` in its parameters that had begun by the valid date, by English name. */
export const nodesOfType: IndexedList = {
  page: (read, parameters) => read('node/page-of-type', parameters),
  count: async (read, parameters) => (await read<{ total: number }>('node/count-of-type', parameters))[0]?.total ?? 0,
};
