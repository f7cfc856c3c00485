import type { Run } from '../../neo4j/client';
import type { Position } from '../../paging/page';

/** Whose changes are read: a node’s, or a tie’s, which are found by a node at its end. */
export type ChangeSubject = { node: string; tie: string | null };

interface ChangesRequest {
  /** The id of the change to start after; empty for the beginning. */
  after: string;
  newestFirst: boolean;
  /** Null for all changes. */
  of: ChangeSubject | null;
}

/** The ids of changes that the viewer may see, in the order of commits or the newest first. */
export function pageChanges(
  read: Run,
  { after, newestFirst, of }: ChangesRequest,
  limit: number,
): Promise<{ node: string; position: Position }[]> {
  if (of) return read('change/page-changes-of-node', { ...of, after, newestFirst, limit });
  return read(newestFirst ? 'change/page-latest-changes' : 'change/page-changes', { after, limit });
}

/** The number of changes that the viewer may see. */
export async function countChanges(read: Run, of: ChangeSubject | null): Promise<number> {
  const rows = of
    ? read<{ total: number }>('change/count-changes-of-node', { ...of })
    : read<{ total: number }>('change/count-changes');
  return (await rows)[0]?.total ?? 0;
}
