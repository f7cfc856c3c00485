import { byCodeUnit } from '../../language/text';
import { manyByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import type { Confidence } from '../../store/model/enums';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { nodeDecoder } from '../node/node-decoder';
import { type PagesWithNodes, readPages } from '../node/node.store';
import { TIE_COLUMNS, tieDecoder, type TieRecord, type TieValues } from '../tie/tie-decoder';

export interface EvidenceRecord {
  id: string;
  type: 'Evidence';
  /** The id of the node or tie that it supports or contradicts. */
  of: string;
  source: string;
  locator?: string | null;
  confidence: Confidence;
  asOf?: string | null;
  /** Its `asOf`, else the date on which its source was published. */
  day?: string | null;
  against: boolean;
  qualifierEn?: string | null;
  qualifierFr?: string | null;
  recordedAt: string;
}

/** Lists the evidence of nodes and ties, newest first. */
async function listEvidence(read: Run, ids: readonly string[]): Promise<EvidenceRecord[]> {
  const rows = await read<{ evidence: EvidenceRecord }>('evidence/list-evidence', { ids });
  return rows.map(({ evidence }) => evidence);
}

/** The evidence of a node or a tie, newest first. */
export const evidenceOf = manyByKey(listEvidence, ({ of }) => of);

/** Loads the evidence of one node or tie, newest first; none for null. */
export async function loadEvidence(context: ReadContext, id: string | null): Promise<EvidenceRecord[]> {
  return id === null ? [] : context.loaders.get(evidenceOf).load(id);
}

/** Loads the evidence of several nodes or ties, each once, newest first. */
export async function loadEvidenceOfAll(context: ReadContext, ids: readonly string[]): Promise<EvidenceRecord[]> {
  const lists = await context.loaders.get(evidenceOf).loadMany(ids);
  const byId = new Map(lists.flat().map((evidence) => [evidence.id, evidence]));
  return [...byId.values()].sort((a, b) => byCodeUnit(sortDate(b), sortDate(a)) || byCodeUnit(a.id, b.id));
}

/** Sorts like `evidence/list-evidence`: a year or month as its last day, undated evidence last. */
function sortDate({ asOf }: EvidenceRecord): string {
  return `${asOf ?? '0000'}-99-99`.slice(0, 10);
}

/** A record with evidence from a source: a tie, or the node of this id. */
export interface Citation {
  node: string;
  tie: TieRecord | null;
}

/** Nodes have rank 0, ties rank 1; each are sorted by a name, then by id. */
type CitationPosition = [rank: number, name: string, id: string];

const PAGE_CITATIONS = nodeDecoder('evidence/page-citations');
const decodeTie = tieDecoder(PAGE_CITATIONS.statement);

/** Pages the nodes and ties with evidence from each source. */
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
