import type { Confidence } from '../model/confidence';
import type { Parameters, Run } from '../neo4j/client';
import { readPages, type PagesWithNodes } from '../node/node.store';
import type { Position } from '../paging/page';
import type { TieType } from '../model/tie-type';
import type { Visibility } from '../model/visibility';

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

/** Which properties of a tie statements give, and in which order, where they give it as a list. */
export const TIE_COLUMNS = [
  ...(['id', 'since', 'until', 'validTo', 'strength', 'confidence', 'visibility', 'contested'] as const),
  ...(['verb', 'phrases', 'note', 'recordedAt', 'retractedAt'] as const),
] satisfies readonly (keyof TieRecord)[];

/** A tie as a statement gives it: what it is, from and to where, and its properties of TIE_COLUMNS. */
export type TieValues = [type: TieType, from: string, to: string, properties: unknown[]];

/** The tie that a statement gives as a list of its values. */
export function tieOf([type, from, to, properties]: TieValues): TieRecord {
  const tie: Record<string, unknown> = { type, from, to };
  TIE_COLUMNS.forEach((name, index) => (tie[name] = properties[index]));
  return tie as unknown as TieRecord;
}

/** Ties by their ids, ended and retracted ones too; without those that the reader may not see. */
export async function readTies(read: Run, ids: readonly string[]): Promise<TieRecord[]> {
  const rows = await read<{ tie: TieRecord }>('tie/read-ties', { ids, query: tieQuery(ids) });
  return rows.map(({ tie }) => tie);
}

/** A page of the ties of each node, by the name of the other end. */
export function pageTiesOfNode(
  read: Run,
  ids: readonly string[],
  parameters: Parameters,
): Promise<PagesWithNodes<{ tie: TieRecord }>> {
  return readPages(
    read,
    'tie/page-ties-of-node',
    { ids, ...parameters, tieColumns: TIE_COLUMNS },
    ([position, tie]: [position: Position, tie: TieValues]) => ({ position, tie: tieOf(tie) }),
  );
}

/** Asks the index of tie ids for these ids; it takes about a thousand at a time. */
export function tieQuery(ids: readonly string[]): string {
  // Quoted, so that no character of an id is read as an operator of the index's query language.
  return ids.map((id) => `"${id.replace(/["\\]/g, '\\$&')}"`).join(' OR ');
}
