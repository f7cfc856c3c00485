import { Engagement, engagementRow } from '../../store/model/engagement';
import { ACTOR_TYPES } from '../../store/model/node-type';
import type { NodeRow } from '../../store/model/rows';
import { resolveGovernment } from './resolve-government';
import type { NodesKnown } from './nodes-known';
import { choice, requiredDate } from './read-cells';
import { evidenceOf } from './read-evidence';
import type { NodeContext } from './read-nodes';
import type { ImportRow } from './row';

/** A row of engagements.csv, whose finding is always confidential; undefined where a required cell is missing. */
export function readEngagement(row: ImportRow, context: NodeContext, { isOfType }: NodesKnown): NodeRow | undefined {
  const { existing, registry, evidenceFile } = context;
  const id = row.cell('id');
  registry.claim(row, id, 'EngagementStatus');
  const actor = resolveGovernment(existing, row.cell('actor'));
  if (!isOfType(actor, ACTOR_TYPES)) row.reject('actor', 'the id of an actor in this folder or in the graph');
  const engagement = choice(row, 'engagement', Object.values(Engagement));
  const asOf = requiredDate(row, 'as_of');
  const { evidence } = evidenceOf(row, id, evidenceFile);
  return engagement && asOf ? { ...engagementRow({ id, actor, engagement, asOf }), evidence } : undefined;
}
