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

/** In which order statements give what a tie has, where they give it as a list. */
const TIE_COLUMNS = [
  ...(['id', 'type', 'from', 'to', 'since', 'until', 'validTo', 'strength', 'confidence'] as const),
  ...(['visibility', 'contested', 'verb', 'phrases', 'note', 'recordedAt', 'retractedAt'] as const),
] satisfies readonly (keyof TieRecord)[];

/** The tie that a statement gives as a list of its values. */
export function tieOf(values: readonly unknown[]): TieRecord {
  const tie: Record<string, unknown> = {};
  TIE_COLUMNS.forEach((name, index) => (tie[name] = values[index]));
  return tie as unknown as TieRecord;
}

/** Ties by their ids, ended and retracted ones too; without those that the reader may not see. */
export async function readTies(read: Run, ids: readonly string[]): Promise<TieRecord[]> {
  const rows = await read<{ tie: TieRecord }>('tie/read-ties', { ids, query: tieQuery(ids) });
  return rows.map(({ tie }) => tie);
}

/** A page of the ties of each node, by the name of the other end. */
export async function pageTiesOfNode(read: Run, ids: readonly string[], parameters: Parameters): Promise<TiePage[]> {
  const rows = await read<{ id: string; total: number; items: [name: string, tie: unknown[]][] }>(
    'tie/page-ties-of-node',
    { ids, ...parameters },
  );
  return rows.map(({ items, ...page }) => ({
    ...page,
    items: items.map(([name, values]) => {
      const tie = tieOf(values);
      return { position: [name, tie.id], tie };
    }),
  }));
}

export type TiePage = Page<{ tie: TieRecord }> & { id: string };
