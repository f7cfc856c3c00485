import type { ReadContext } from '../../store/loading/read-context';
import { manyByKey } from '../../store/loading/by-key';
import { listEvidence, type EvidenceRecord } from './evidence.store';
import { byCodeUnit } from '../../store/model/code-units';

/** The evidence of a node or a tie, newest first. */
export const evidenceOf = manyByKey(listEvidence, ({ of }) => of);

/** The evidence of one node or tie, newest first; none for null. */
export async function loadEvidence(context: ReadContext, id: string | null): Promise<EvidenceRecord[]> {
  return id === null ? [] : context.loaders.get(evidenceOf).load(id);
}

/** The evidence of several nodes or ties, each once, newest first. */
export async function loadEvidenceOfAll(context: ReadContext, ids: readonly string[]): Promise<EvidenceRecord[]> {
  const lists = await context.loaders.get(evidenceOf).loadMany(ids);
  const byId = new Map(lists.flat().map((evidence) => [evidence.id, evidence]));
  return [...byId.values()].sort((a, b) => byCodeUnit(sortDate(b), sortDate(a)) || byCodeUnit(a.id, b.id));
}

/** The order of `evidence/list-evidence`: a year or month sorts as its last day, and undated evidence comes last. */
function sortDate({ asOf }: EvidenceRecord): string {
  return `${asOf ?? '0000'}-99-99`.slice(0, 10);
}
