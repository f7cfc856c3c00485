import { Role } from '../../access/role';
import type { ViewerRecord } from '../../access/viewer';
import type { Run } from '../../neo4j/client';
import { listRegions } from './lookup.store';
import { rejectInput } from './validation-errors';

/** Rejects the change of a coordinator unless one of the nodes concerned is in one of their regions. */
export async function requireInRegions(
  run: Run,
  { role, regions }: ViewerRecord,
  ids: readonly string[],
  path: readonly string[],
): Promise<void> {
  if (role !== Role.COORDINATOR) return;
  const concerned = await listRegions(run, ids);
  if (concerned.some((region) => regions.includes(region))) return;
  rejectInput('OUTSIDE_REGIONS.record', path, { regions: regions.join(', ') || '–' });
}
