import { Role } from '../access/role';
import type { ViewerRecord } from '../access/viewer';
import type { Run } from '../neo4j/client';
import { listRegions } from './ledger/lookup.store';
import { rejectInput, UserErrorCode } from './input-rejected';

/** A coordinator writes where one of the actors or countries concerned is in their regions; refuses elsewhere. */
export async function requireInRegions(
  run: Run,
  { role, regions }: ViewerRecord,
  ids: readonly string[],
  path: readonly string[],
): Promise<void> {
  if (role !== Role.COORDINATOR) return;
  const concerned = await listRegions(run, ids);
  if (concerned.some((region) => regions.includes(region))) return;
  const own = regions.join(', ') || '–';
  rejectInput(UserErrorCode.OUTSIDE_REGIONS, path, {
    en: `A coordinator records what concerns an actor of their own regions (${own}).`,
    fr: `Une coordination consigne ce qui concerne un acteur de ses propres régions (${own}).`,
  });
}
