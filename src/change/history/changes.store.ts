import type { Run } from '../../neo4j/client';
import type { Position } from '../../paging/page';

interface Asked {
  /** The id of the change to start after; empty for the beginning. */
  after: string;
  newestFirst: boolean;
  /** Of one node only, or of one tie, which is found by a node at its end. */
  of: { node: string; tie: string | null } | null;
}

type Item = { node: string; position: Position };

/** The ids of the changes that the reader may see, in the order of their commits or against it. */
export function pageChanges(read: Run, { after, newestFirst, of }: Asked, limit: number): Promise<Item[]> {
  if (of) return read('change/page-changes-of-node', { ...of, after, newestFirst, limit });
  return read(newestFirst ? 'change/page-latest-changes' : 'change/page-changes', { after, limit });
}

/** How many changes the reader may see. */
export async function countChanges(read: Run, of: Asked['of']): Promise<number> {
  const rows = of
    ? read<{ total: number }>('change/count-changes-of-node', { ...of })
    : read<{ total: number }>('change/count-changes');
  return (await rows)[0]?.total ?? 0;
}
