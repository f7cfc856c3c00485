import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import type { Page } from '../../store/paging/page';
import { nodeDecoder, type NodeRecord } from '../node/node-decoder';
import { readCountedPage } from '../node/node.store';

const PAGE_PICTURES = nodeDecoder('picture/page-pictures');

/** Pages the pictures, newest first. */
export function pagePictures(read: Run, parameters: Parameters): Promise<Page<{ node: NodeRecord }>> {
  return readCountedPage(read, PAGE_PICTURES, parameters);
}

/** The instant and the author of the current version of a picture. */
export interface Saved {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  /** The role and pseudonym of a change. */
  by: string;
}

export function listSaved(read: Run, ids: readonly string[]): Promise<Saved[]> {
  return read('picture/list-saved', { ids });
}
