import { loadNotToBeApproached } from '../../graph/engagement/engagement.loaders';
import { type CellCounts, listCells, NOTHING_KNOWN } from '../../graph/coverage/coverage.store';
import { loadActorsPresent } from '../../graph/coverage/coverage.loaders';
import type { StakeholderGroup } from '../../store/model/actor-kind';
import { loadRegions } from '../../graph/country/region.loaders';
import { RegionKind } from '../../store/model/region-kind';
import { loadAllOfType, loadNodes } from '../../graph/node/node.loaders';
import type { NodeRecord } from '../../graph/node/node-decoder';
import { requireOfType } from '../../graph/node/input-nodes';
import { checkedCount } from '../../store/paging/page-args';
import { groupsInState, SeatState } from '../../graph/partnership/seat-state';
import { loadRegionActors } from '../allies/find-allies';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import type { GroupCandidates, RegionCandidates } from './coverage.answer';

export interface CoverageArgs {
  objectives?: string[] | null;
  regions?: string[] | null;
  manifestations?: string[] | null;
  perSeat: number;
}

export interface CellRecord extends CellCounts {
  objective: NodeRecord;
  region: NodeRecord;
  /** The forms of exploitation that what is counted is about; null where everything is counted. */
  manifestations: NodeRecord[] | null;
  /** The candidates of the region, by group; computed on the first call, for all regions at once. */
  candidates: () => Promise<GroupCandidates[]>;
}

export interface CoverageRecord {
  cells: CellRecord[];
  manifestations: NodeRecord[] | null;
}

const MAX_PER_SEAT = 10;

/** Every objective by every region, in their order. Throws InputError for ids that are unknown or of another type, and for `perSeat`. */
export async function findCoverage(context: InfluenceContext, args: CoverageArgs): Promise<CoverageRecord> {
  checkedCount(args.perSeat, 'perSeat', MAX_PER_SEAT);
  const [objectives, regions, manifestations] = await Promise.all([
    objectivesOf(context, args.objectives),
    regionsOf(context, args.regions),
    manifestationsOf(context, args.manifestations),
  ]);
  const ids = (nodes: readonly NodeRecord[]) => nodes.map(({ id }) => id);
  const rows = await listCells(context.read, {
    by: 'REGION',
    places: ids(regions),
    objectives: ids(objectives),
    manifestations: idsOrAll(manifestations),
  });
  const counts = new Map(rows.map((row) => [`${row.objective} ${row.place}`, row]));
  let byRegion: Promise<RegionCandidates[]> | undefined;
  const candidatesIn = async (region: string) => {
    byRegion ??= findCandidates(context, ids(regions), args.perSeat);
    return (await byRegion).find((one) => one.region === region)!.groups;
  };
  return {
    manifestations,
    cells: objectives.flatMap((objective) =>
      regions.map((region) => ({
        ...(counts.get(`${objective.id} ${region.id}`) ?? NOTHING_KNOWN),
        objective,
        region,
        manifestations,
        candidates: () => candidatesIn(region.id),
      })),
    ),
  };
}

async function findCandidates(context: InfluenceContext, regions: string[], first: number) {
  const withTied = await Promise.all(regions.map((region) => loadRegionActors(context, region)));
  const leftOut = await loadNotToBeApproached(context);
  return ask(context, 'coverage', { regions: withTied, first, valid: context.standpoint.valid, leftOut });
}

export interface GapRecord extends CellRecord {
  /** The groups that no partnership of the cell seats, without those in `unknown`. */
  missing: StakeholderGroup[];
  /** The groups that no partnership of the cell seats, as far as is known: of which no actor is on record in the region, or participants are not named. */
  unknown: StakeholderGroup[];
}

/** The cells in which at least one group has no seat. */
export async function gapsIn(context: InfluenceContext, cells: readonly CellRecord[]): Promise<GapRecord[]> {
  const gaps = await Promise.all(
    cells.map(async (cell) => {
      const { groups: present } = await loadActorsPresent(context, cell.region.id);
      const facts = { seated: cell.groups, notNamed: cell.notNamed, present };
      return {
        ...cell,
        missing: groupsInState(SeatState.EMPTY, facts),
        unknown: groupsInState(SeatState.UNKNOWN, facts),
      };
    }),
  );
  return gaps.filter(({ missing, unknown }) => missing.length + unknown.length > 0);
}

async function objectivesOf(context: InfluenceContext, ids: string[] | null | undefined): Promise<NodeRecord[]> {
  await requireOfType(context, 'Objective', ids, ['objectives']);
  const all = await loadAllOfType(context, 'Objective');
  return ids ? all.filter(({ id }) => ids.includes(id)) : all;
}

/** The ids of the forms of exploitation that are asked for; null where none is, and everything counts. */
export function idsOrAll(manifestations: readonly NodeRecord[] | null): string[] | null {
  return manifestations && manifestations.map(({ id }) => id);
}

/** The forms of exploitation that are asked for, by id; null where everything counts. */
async function manifestationsOf(
  context: InfluenceContext,
  ids: string[] | null | undefined,
): Promise<NodeRecord[] | null> {
  await requireOfType(context, 'Manifestation', ids, ['manifestations']);
  return ids ? loadNodes(context, [...new Set(ids)].sort()) : null;
}

/** The regions that are asked for, by id; by default the seat blocks in which there is a country, since named regions overlap them. */
async function regionsOf(context: InfluenceContext, ids: string[] | null | undefined): Promise<NodeRecord[]> {
  if (!ids) return loadRegions(context, RegionKind.SEAT_BLOCK);
  await requireOfType(context, 'Region', ids, ['regions']);
  return loadNodes(context, [...new Set(ids)].sort());
}
