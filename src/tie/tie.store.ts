import type { Confidence } from '../evidence/confidence';
import type { Parameters, Run } from '../graph/graph';
import type { Page } from '../paging/page';
import { tieQuery } from './tie-query';
import type { TieType } from './tie-type';
import type { Visibility } from './visibility';

/** A tie as the graph keeps it, in the version known at the standpoint. */
export interface TieRecord {
  id: string;
  type: TieType;
  from: string;
  to: string;
  since?: string | null;
  until?: string | null;
  validTo: string;
  strength: number;
  confidence: Confidence;
  visibility: Visibility;
  contested: boolean;
  verb?: string | null;
  /** As in Phrases: from `from` and from `to` in English, then in French. */
  phrases?: [string, string, string, string] | null;
  note?: string | null;
  recordedAt: string;
  retractedAt?: string | null;
}

/** Ties by their ids, ended and retracted ones too; without those that the reader may not see. */
export async function readTies(read: Run, ids: readonly string[]): Promise<TieRecord[]> {
  const rows = await read<{ tie: TieRecord }>('tie/read-ties', { ids, query: tieQuery(ids) });
  return rows.map(({ tie }) => tie);
}

/** A page of the ties of each node, by the name of the other end. */
export function pageTiesOfNode(read: Run, ids: readonly string[], parameters: Parameters): Promise<TiePage[]> {
  return read('tie/page-ties-of-node', { ids, ...parameters });
}

export type TiePage = Page<{ tie: TieRecord }> & { id: string };
