import { governmentId } from '../../store/model/record-ids';
import type { ExistingNodes } from './id-registry';

/** The id of a country's government, for which the country stands where an actor acts; other ids, and those of territories, as they are. */
export function resolveGovernment({ countries, ids }: ExistingNodes, id: string): string {
  const government = governmentId(id);
  return countries.has(id) && ids.has(government) ? government : id;
}
