import type { ReadContext } from '../loading/read-context';
import { manyByKey } from '../loading/by-key';
import { listEvidence, type EvidenceRecord } from './evidence.store';

/** The evidence of a node or a tie, newest first. */
export const evidenceOf = manyByKey(listEvidence, ({ of }) => of);

/** The evidence of several nodes or ties, each once, newest first. */
export async function loadEvidenceOfAll(context: ReadContext, ids: readonly string[]): Promise<EvidenceRecord[]> {
  const lists = await context.loaders.get(evidenceOf).loadMany(ids);
  const each = new Map(lists.flat().map((evidence) => [evidence.id, evidence]));
  return [...each.values()].sort((a, b) => compare(date(b), date(a)) || compare(a.id, b.id));
}

/** As the statement orders them: a year or a month means its last day, and what has no date comes last. */
function date({ asOf }: EvidenceRecord): string {
  return `${asOf ?? '0000'}-99-99`.slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
