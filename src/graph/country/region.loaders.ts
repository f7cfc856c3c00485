import { manyByKey, oneByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { ACTOR_TYPES } from '../../store/model/node-type';
import { regionKind, type RegionKind } from '../../store/model/enums';
import { TieType } from '../../store/model/tie-type';
import type { NodeRecord } from '../node/node-decoder';
import { relatedNodes } from '../node/node-lists';
import { loadNode, loadNodes } from '../node/node.loaders';
import { countMembers, listOverlaps, listRegions } from './country.store';

/** The relationship types from a country to its seat block and to its named regions. */
export const REGION_RELATIONS = ['IN_REGION', 'IN_NAMED_REGION'] as const;

export interface RegionRecord extends NodeRecord {
  /** The kind in the words of its source. */
  kind?: string | null;
}

/** Loads regions that contain a country, seat blocks first, then by id; all kinds by default. */
export async function loadRegions(context: ReadContext, kind?: RegionKind): Promise<RegionRecord[]> {
  const rows = await context.loaders.once(listRegions, '', listRegions);
  const regions: RegionRecord[] = await loadNodes(
    context,
    rows.map(({ id }) => id),
  );
  return kind ? regions.filter((region) => regionKind(region.kind) === kind) : regions;
}

/** Loads the regions of a country: its seat block, then named ones by name. */
export async function loadRegionsOf(context: ReadContext, { id, region }: NodeRecord): Promise<NodeRecord[]> {
  const [block, named] = await Promise.all([
    loadNode(context, region),
    relatedNodes(context, id, { types: ['IN_NAMED_REGION'], direction: 'OUT', nodeTypes: ['Region'] }),
  ]);
  return [...(block ? [block] : []), ...named];
}

const overlapsOf = manyByKey(listOverlaps, ({ region }) => region);

/** Loads the regions that share a country with a region, seat blocks first. */
export async function loadOverlaps(context: ReadContext, id: string): Promise<NodeRecord[]> {
  const rows = await context.loaders.get(overlapsOf).load(id);
  return loadNodes(
    context,
    rows.map(({ other }) => other),
  );
}

const membersOf = oneByKey(countMembers, ({ region }) => region);

/** Returns the number of members based in a region; null where none is on record. */
export async function loadMemberCount(context: ReadContext, id: string): Promise<number | null> {
  return (await context.loaders.get(membersOf).load(id))?.members ?? null;
}

/** Loads the office that coordinates a region, the first by name; null where no tie names one. */
export async function loadCoordination(context: ReadContext, id: string): Promise<NodeRecord | null> {
  const offices = { types: [TieType.ADMINISTERS], direction: 'IN', nodeTypes: ACTOR_TYPES } as const;
  return (await relatedNodes(context, id, offices))[0] ?? null;
}
