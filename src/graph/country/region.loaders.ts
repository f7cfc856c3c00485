import { manyByKey, oneByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { ACTOR_TYPES } from '../../store/model/node-type';
import { regionKind, type RegionKind } from '../../store/model/enums';
import { TieType } from '../../store/model/tie-type';
import type { NodeRecord } from '../node/node-decoder';
import { relatedNodes } from '../node/node-lists';
import { loadNode, loadNodes } from '../node/node.loaders';
import { countMembers, listOverlaps, listRegions } from './country.store';

/** The relations from a country to its seat block and to the named regions that it lies in. */
export const WITHIN = ['IN_REGION', 'IN_NAMED_REGION'] as const;

export interface RegionRecord extends NodeRecord {
  /** Its source's word. */
  kind?: string | null;
}

/** The regions in which there is a country, seat blocks first, each by id; of one kind if given. */
export async function loadRegions(context: ReadContext, kind?: RegionKind): Promise<RegionRecord[]> {
  const found = await context.loaders.once(listRegions, '', listRegions);
  const regions: RegionRecord[] = await loadNodes(
    context,
    found.map(({ id }) => id),
  );
  return kind ? regions.filter((region) => regionKind(region.kind) === kind) : regions;
}

/** The regions that a country lies in: its seat block, then named ones by name. */
export async function loadRegionsOf(context: ReadContext, { id, region }: NodeRecord): Promise<NodeRecord[]> {
  const [block, named] = await Promise.all([
    loadNode(context, region),
    relatedNodes(context, id, { types: ['IN_NAMED_REGION'], direction: 'OUT', nodeTypes: ['Region'] }),
  ]);
  return [...(block ? [block] : []), ...named];
}

const overlapsOf = manyByKey(listOverlaps, ({ region }) => region);

/** The regions that share a country with a region, seat blocks first. */
export async function loadOverlaps(context: ReadContext, id: string): Promise<NodeRecord[]> {
  const found = await context.loaders.get(overlapsOf).load(id);
  return loadNodes(
    context,
    found.map(({ other }) => other),
  );
}

const membersOf = oneByKey(countMembers, ({ region }) => region);

/** How many members of the network are based in a region; null where none is on record. */
export async function loadMemberCount(context: ReadContext, id: string): Promise<number | null> {
  return (await context.loaders.get(membersOf).load(id))?.members ?? null;
}

/** The office that coordinates a region, of several the first by name; null where no tie says. */
export async function loadCoordination(context: ReadContext, id: string): Promise<NodeRecord | null> {
  const offices = { types: [TieType.ADMINISTERS], direction: 'IN', nodeTypes: ACTOR_TYPES } as const;
  return (await relatedNodes(context, id, offices))[0] ?? null;
}
