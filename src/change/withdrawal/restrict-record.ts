import { CLEARANCE, type Visibility } from '../../model/visibility';
import { inIdBatches } from '../../neo4j/id-batches';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { checkReason } from '../input/checks';
import { rejectInput, ValidationErrors } from '../input/validation-errors';
import { tieSummary } from '../ledger/change-summary';
import type { Ledger } from '../ledger/ledger';
import { type ChangeOutcome, recordChange } from '../ledger/record-change';
import { readNodeVersions, readTieVersions, type TieVersion } from '../ledger/versions.store';
import type { Key } from '../write-mutation';
import { findEvidence, listChangesOfTie, restrictChanges, restrictTie } from './withdrawal.store';

export interface RestrictInput {
  id: string;
  visibility: Visibility;
  reason: string;
}

/** The outcome of a change, and how many stored versions it restricted or erased; 0 if it was recorded before. */
export type WithdrawalOutcome = ChangeOutcome & { count: number };

/**
 * Raises who may see a tie over all its history: in every version, current or withdrawn, with its evidence and the changes
 * that touched it.
 */
export async function restrictRecord(
  context: ChangeContext,
  input: RestrictInput,
  key: Key,
): Promise<WithdrawalOutcome> {
  let count = 0;
  const outcome = await recordChange(context, { action: ChangeAction.RESTRICT, key, input }, async (ledger) => {
    const { run } = ledger;
    const { id, visibility, reason } = input;
    const errors = new ValidationErrors();
    checkReason(errors, reason);
    errors.throwIfAny();
    const versions = await readTieVersions(run, [id]);
    const [newest] = versions;
    if (!newest) return rejectOther(ledger, id);
    const clearance = CLEARANCE[visibility];
    count = await restrictTie(run, id, visibility, clearance);
    if (count === 0) rejectInput('NOTHING_TO_CHANGE.visibility', ['visibility'], { id });
    const ends = [...new Set(versions.flatMap(({ from, to }) => [from, to]))];
    await restrictHistory(ledger, id, ends);
    ledger.touchTie(id, ends, Math.max(clearance, newest.properties.clearance));
    const tie = { ...newest.properties, ...newest };
    return { about: id, summary: await tieSummary(run, 'change.tie.restricted', tie, { visibility, reason }) };
  });
  return { ...outcome, count };
}

async function rejectOther({ run }: Ledger, id: string): Promise<never> {
  const isRecord = (await readNodeVersions(run, [id])).length > 0 || (await findEvidence(run, id)) !== undefined;
  rejectInput(isRecord ? 'WRONG_KIND.restricted' : 'NOT_FOUND.tie', ['id'], { id });
}

/** Hides the changes that touched the tie from those who may not see it any more, as if they had been recorded so. */
async function restrictHistory({ run }: Ledger, id: string, ends: readonly string[]): Promise<void> {
  const changes = await listChangesOfTie(run, id, ends);
  const ids = [...new Set(changes.flatMap(({ ties }) => ties))];
  const versions = new Map<string, TieVersion[]>();
  for (const version of await inIdBatches(ids, (batch) => readTieVersions(run, batch))) {
    versions.set(version.id, [...(versions.get(version.id) ?? []), version]);
  }
  const rows = changes.map((change) => {
    const ties = change.ties.flatMap((tie) => versions.get(tie) ?? []);
    const touched = change.touched
      .filter((node) => ends.includes(node.id) && !change.nodes.includes(node.id))
      .map((node) => ({ id: node.id, clearance: lowestOf(ties.filter(joins(node.id)), node.clearance) }));
    const isOfTie = change.about === id || change.nodes.length === 0;
    const own = change.about === id ? (versions.get(id) ?? []) : ties;
    return { id: change.id, touched, clearance: isOfTie ? lowestOf(own, change.clearance) : change.clearance };
  });
  await restrictChanges(run, rows);
}

const joins =
  (node: string) =>
  ({ from, to }: TieVersion): boolean =>
    from === node || to === node;

/** The lowest clearance of these ties, and no less than it was. */
function lowestOf(ties: readonly TieVersion[], was: number): number {
  return Math.max(was, ties.length === 0 ? was : Math.min(...ties.map(({ properties }) => properties.clearance)));
}
