import { Role, type ViewerRecord } from '../../graph/access/viewer';
import { TieType } from '../../store/model/tie-type';
import type { Run } from '../../store/neo4j/client';
import { listRegions } from '../input/lookup.store';
import { nodesOfPictures } from '../picture/picture-changes.store';
import { rejectInput } from '../input/validation-errors';

/**
 * A coordinator may change only records in their own regions. The stored region counts, not that of
 * the input: otherwise a COVERS tie would be enough to claim any record. Rejects the change of a
 * coordinator unless one of these records is in one of their regions.
 */
export function requireInRegions(
  run: Run,
  viewer: ViewerRecord,
  ids: readonly string[],
  path: readonly string[],
): Promise<void> {
  return requireAllInRegions(run, viewer, [ids], path);
}

/** Rejects a coordinator’s change unless each list has a record in one of their regions. */
export async function requireAllInRegions(
  run: Run,
  viewer: ViewerRecord,
  lists: readonly (readonly string[])[],
  path: readonly string[],
): Promise<void> {
  const { role, regions } = viewer;
  if (role !== Role.COORDINATOR) return;
  const nodesByPicture = await nodesOfPictures(run, lists.flat());
  const located = lists.map((ids) => ids.flatMap((id) => nodesByPicture.get(id) ?? [id]));
  const rows = await listRegions(run, [...new Set(located.flat())]);
  const inRegions = new Set(rows.filter(({ region }) => regions.includes(region)).map(({ id }) => id));
  if (located.every((ids) => ids.some((id) => inRegions.has(id)))) return;
  rejectInput('OUTSIDE_REGIONS.record', path, { regions: regions.join(', ') || '–' });
}

/** Returns the records of a tie whose regions count: a record has those of countries it covers. */
export function recordsOfTie({ type, from, to }: { type: string; from: string; to: string }): string[] {
  return type === (TieType.COVERS as string) ? [from] : [from, to];
}
