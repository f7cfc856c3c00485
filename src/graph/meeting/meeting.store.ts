import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { nodeDecoder, type NodeRecord } from '../node/node-decoder';
import { type PagesWithNodes, readCountedPage, readPages } from '../node/node.store';
import type { Page, Position } from '../../store/paging/page';

const PAGE_MEETINGS = nodeDecoder('meeting/page-meetings');

/** A page of the meetings that match the parameters, newest first. */
export function pageMeetings(read: Run, parameters: Parameters): Promise<Page<{ node: NodeRecord }>> {
  return readCountedPage(read, PAGE_MEETINGS, parameters);
}

const PAGE_OF_ACTORS = nodeDecoder('meeting/page-of-actors');

/** A page of the meetings of each of some actors, newest first. */
export function pageOfActors(
  read: Run,
  ids: readonly string[],
  parameters: Parameters,
): Promise<PagesWithNodes<{ node: string }>> {
  return readPages(
    read,
    PAGE_OF_ACTORS,
    { ids, ...parameters },
    ([position, node]: [position: Position, node: string]) => ({ position, node }),
  );
}

/** The ids of the nodes that a meeting joins. */
export interface MeetingLinks {
  id: string;
  by: string | null;
  with: string[];
  about: string[];
}

/** Who met whom in each of these meetings, and about what. */
export function listLinks(read: Run, ids: readonly string[]): Promise<MeetingLinks[]> {
  return read('meeting/list-links', { ids });
}
