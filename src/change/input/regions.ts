import { Role } from '../../graph/access/role';
import type { ViewerRecord } from '../../graph/access/viewer';
import type { Run } from '../../store/neo4j/client';
import { listRegions } from './lookup.store';
import { rejectInput } from './validation-errors';

/** The regions of the nodes concerned; they are only read for a coordinator. */
export function readRegions(run: Run, { role }: ViewerRecord, ids: readonly string[]): Promise<string[]> {
  return role === Role.COORDINATOR ? listRegions(run, ids) : Promise.resolve([]);
}

/** Rejects the change of a coordinator unless one of the nodes concerned is in one of their regions. */
export async function requireInRegions(
  run: Run,
  viewer: ViewerRecord,
  ids: readonly string[],
  path: readonly string[],
): Promise<void> {
  const { role, regions } = viewer;
  if (role !== Role.COORDINATOR) return;
  const concerned = await readRegions(run, viewer, ids);
  if (concerned.some((region) => regions.includes(region))) return;
  rejectInput('OUTSIDE_REGIONS.record', path, { regions: regions.join(', ') || '–' });
}
