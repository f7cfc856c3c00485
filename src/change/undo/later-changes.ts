import type { Run } from '../../store/neo4j/client';
import { rejectInput } from '../input/validation-errors';
import type { ChangeRecord } from '../transaction/change-record';
import { currentNodes } from '../transaction/current';
import { type NodeVersion, readHeldTies, type TieVersion } from '../transaction/versions.store';
import { listDependents } from './undo.store';
import type { UndoPlan } from './undo-plan';

/** Rejects the undo of a change on which later changes depend, or that would leave a tie without an end or its keeper, or a node without what it belongs to. */
export async function rejectIfLaterChangesDepend(
  run: Run,
  change: ChangeRecord,
  nodes: UndoPlan<NodeVersion>,
  ties: UndoPlan<TieVersion>,
): Promise<void> {
  const [changed] = [...nodes.changedSince, ...ties.changedSince];
  if (changed) rejectFor(changed.id, instantOfLaterChange(changed, change.at));
  const closed = {
    nodes: nodes.close.map(({ version }) => version.id),
    ties: ties.close.map(({ version }) => version.id),
    changed: change.ties,
    from: change.at,
  };
  const reopened = new Set(nodes.reopen.map(({ id }) => id));
  const ends = [
    ...ties.reopen.flatMap(({ from, to, properties: { heldBy } }) => [from, to, ...(heldBy ? [heldBy] : [])]),
    ...nodes.reopen.flatMap(({ places }) => places.map(({ place }) => place)),
  ].filter((id) => !reopened.has(id));
  const [[dependent], held, current] = await Promise.all([
    listDependents(run, closed),
    readHeldTies(run, closed.nodes),
    currentNodes(run, ends),
  ]);
  if (dependent) rejectFor(dependent.id, dependent.at);
  const kept = held.find(({ id }) => !change.ties.includes(id));
  if (kept) rejectFor(kept.properties.heldBy!, kept.properties.knownFrom);
  const missing = ends.find((id) => !current.has(id) || closed.nodes.includes(id));
  if (missing) rejectInput('LATER_CHANGES.end', ['id'], { id: missing });
}

/** A later change opened this newest version, or closed it. */
function instantOfLaterChange({ properties: { knownFrom, knownTo } }: NodeVersion | TieVersion, at: string): string {
  return knownFrom > at ? knownFrom : knownTo;
}

function rejectFor(id: string, at: string): never {
  rejectInput('LATER_CHANGES.change', ['id'], { id, at });
}
