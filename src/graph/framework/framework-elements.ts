import type { ReadContext } from '../../store/loading/read-context';
import type { NodeType } from '../../store/model/node-type';
import type { NodeRecord } from '../node/node-decoder';
import { type Relation, relatedNodes } from '../node/node-lists';
import { loadNodeOfType } from '../node/node.loaders';

/** The nodes of a type, and of some kinds, that are part of a node. */
export const partsOfType = (type: NodeType, kinds?: string[]): Relation => ({
  types: ['PART_OF'],
  direction: 'IN',
  nodeTypes: [type],
  ...(kinds && { kinds }),
});

/** The objectives that an element of the framework is for: its parent, or those under the same strategic direction. */
export async function loadObjectivesOf(context: ReadContext, { parent }: NodeRecord): Promise<NodeRecord[]> {
  if (parent === null) return [];
  const [objective, objectives] = await Promise.all([
    loadNodeOfType(context, 'Objective', parent),
    relatedNodes(context, parent, partsOfType('Objective')),
  ]);
  return objective ? [objective] : objectives;
}

/** The target groups that the framework names for an objective or for its strategic direction. */
export async function loadTargetGroups(context: ReadContext, { id, parent }: NodeRecord): Promise<NodeRecord[]> {
  const owners = [id, ...(parent === null ? [] : [parent])];
  const groups = await Promise.all(
    owners.map((owner) => relatedNodes(context, owner, partsOfType('FrameworkElement', ['target_group']))),
  );
  return groups.flat();
}

const NAMED_BY_FRAMEWORK: Relation = { types: ['REFERS_TO'], direction: 'OUT', nodeTypes: ['Instrument'] };

/** The instruments to which an objective or one of its indicators refers, each once, those of the objective first. */
export async function loadInstrumentsOf(context: ReadContext, { id }: NodeRecord): Promise<NodeRecord[]> {
  const indicators = await relatedNodes(context, id, partsOfType('Indicator'));
  const lists = await Promise.all(
    [id, ...indicators.map((indicator) => indicator.id)].map((owner) =>
      relatedNodes(context, owner, NAMED_BY_FRAMEWORK),
    ),
  );
  return [...new Map(lists.flat().map((instrument) => [instrument.id, instrument])).values()];
}
