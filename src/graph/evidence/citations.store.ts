import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { nodeDecoder } from '../node/node-decoder';
import { readPages, type PagesWithNodes } from '../node/node.store';
import { TIE_COLUMNS, tieDecoder, type TieRecord, type TieValues } from '../tie/tie-decoder';

/** What rests on a source: a tie, or the node of this id. */
export interface Citation {
  node: string;
  tie: TieRecord | null;
}

/** Nodes come first, 0, then ties, 1; each by a name, then by id. */
type CitationPosition = [rank: number, name: string, id: string];

const PAGE_CITATIONS = nodeDecoder('evidence/page-citations');
const decodeTie = tieDecoder(PAGE_CITATIONS.statement);

/** A page of the nodes and ties that rest on each source. */
export function pageCitations(
  read: Run,
  ids: readonly string[],
  parameters: Parameters,
): Promise<PagesWithNodes<Citation>> {
  return readPages(
    read,
    PAGE_CITATIONS,
    { ids, ...parameters, tieColumns: TIE_COLUMNS },
    ([position, tie]: [position: CitationPosition, tie: TieValues | null]) => ({
      position,
      node: position[2],
      tie: tie && decodeTie(tie),
    }),
  );
}
