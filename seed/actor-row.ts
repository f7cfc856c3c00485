import { type ActorKind, actorType, GROUP_OF_KIND } from '../src/store/model/actor-kind';
import type { NodeRow } from '../src/store/model/rows';
import type { FactRow } from './fact-row';
import { omitUndefined } from './framework';

export function actor(id: string, kind: ActorKind): Pick<NodeRow, 'id' | 'type'> {
  return { id, type: actorType(kind) };
}

export function actorProperties(
  row: FactRow,
  kind: ActorKind,
  properties: Parameters<typeof omitUndefined>[0],
): NodeRow['properties'] {
  return omitUndefined({ kind, group: GROUP_OF_KIND[kind], note: row.optional('note'), ...properties });
}
