import type { Run } from '../../store/neo4j/client';
import type { Position } from '../../store/paging/page';
import { tieQuery } from '../../graph/tie/tie.store';

/** Whose changes are read: a node’s, or a tie’s, which are found by a node at its end. */
export type ChangeSubject = { node: string; tie: string | null };

/** The first and the last instant (ISO 8601, UTC) of the changes; open where absent. */
export interface FeedPeriod {
  from?: string | null;
  to?: string | null;
}

interface ChangesRequest extends FeedPeriod {
  /** The id of the change to start after; empty for the beginning. */
  after: string;
  newestFirst: boolean;
  /** Null for all changes. */
  of: ChangeSubject | null;
}

/** The ids of changes that the viewer may see, in the order of commits or the newest first. */
export function pageChanges(
  read: Run,
  { after, newestFirst, of, from, to }: ChangesRequest,
  limit: number,
): Promise<{ node: string; position: Position }[]> {
  if (of) return read('change/page-changes-of-node', { ...subject(of), from, to, after, newestFirst, limit });
  return read(newestFirst ? 'change/page-latest-changes' : 'change/page-changes', { from, to, after, limit });
}

/** The number of changes that the viewer may see. */
export async function countChanges(read: Run, of: ChangeSubject | null, { from, to }: FeedPeriod): Promise<number> {
  const rows = of
    ? read<{ total: number }>('change/count-changes-of-node', { ...subject(of), from, to })
    : read<{ total: number }>('change/count-changes', { from, to });
  return (await rows)[0]?.total ?? 0;
}

const subject = ({ node, tie }: ChangeSubject) => ({ node, tie, query: tie && tieQuery([tie]) });

/** The ids of the nodes and ties that a change recorded and the reader may see, by id. */
export function pageRecords(
  read: Run,
  request: { id: string; after: string; limit: number },
): Promise<{ node: string; position: Position }[]> {
  return read('change/page-records', request);
}

/** The number of these nodes and ties. */
export async function countRecords(read: Run, id: string): Promise<number> {
  return (await read<{ total: number }>('change/count-records', { id }))[0]?.total ?? 0;
}
