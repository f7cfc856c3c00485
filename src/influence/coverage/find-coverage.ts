import type { InfluenceContext } from '../engine/influence-context';
import { StakeholderGroup } from '../../model/actor-kind';
import { type CellCounts, listCells, NOTHING_KNOWN } from '../../coverage/coverage.store';
import { loadAllOfType } from '../../node/node.loaders';
import type { NodeRecord } from '../../node/node.store';
import { requireOfType } from '../../node/require';
import { checkedCount } from '../../paging/page-args';
import { ask } from '../engine/ask';
import type { RegionFillers } from './seat-fillers.answer';

export interface CoverageArgs {
  objectives?: string[] | null;
  regions?: string[] | null;
  perSeat: number;
}

export interface CellRecord extends CellCounts {
  objective: NodeRecord;
  region: NodeRecord;
  /** Who is in the region, found where it is asked for, for all cells at once. */
  fillers: () => Promise<RegionFillers>;
}

export interface CoverageRecord {
  cells: CellRecord[];
}

const MAX_PER_SEAT = 10;

/** Every objective by every region, in their order. Throws InputError for ids that are unknown or of another type. */
export async function findCoverage(context: InfluenceContext, args: CoverageArgs): Promise<CoverageRecord> {
  checkedCount(args.perSeat, 'perSeat', MAX_PER_SEAT);
  const [objectives, regions] = await Promise.all([
    chosen(context, 'Objective', args.objectives, 'objectives'),
    chosen(context, 'Region', args.regions, 'regions'),
  ]);
  const ids = (nodes: readonly NodeRecord[]) => nodes.map(({ id }) => id);
  const rows = await listCells(context.read, { by: 'REGION', places: ids(regions), objectives: ids(objectives) });
  const known = new Map(rows.map((row) => [`${row.objective} ${row.place}`, row]));
  let found: Promise<Map<string, RegionFillers>> | undefined;
  const fillersOf = async (region: string) => {
    found ??= ask(context, 'seatFillers', { regions: ids(regions), first: args.perSeat }).then(
      (all) => new Map(all.map((one) => [one.region, one])),
    );
    return (await found).get(region)!;
  };
  return {
    cells: objectives.flatMap((objective) =>
      regions.map((region) => ({
        ...(known.get(`${objective.id} ${region.id}`) ?? NOTHING_KNOWN),
        objective,
        region,
        fillers: () => fillersOf(region.id),
      })),
    ),
  };
}

export interface GapRecord extends CellRecord {
  /** The groups that no partnership of the cell seats. */
  missing: StakeholderGroup[];
}

/** The cells in which at least one group has no seat. */
export function gapsIn(cells: readonly CellRecord[]): GapRecord[] {
  const all = Object.values(StakeholderGroup);
  return cells
    .map((cell) => ({ ...cell, missing: all.filter((group) => !cell.groups.includes(group)) }))
    .filter(({ missing }) => missing.length > 0);
}

async function chosen(context: InfluenceContext, type: string, ids: string[] | null | undefined, argument: string) {
  await requireOfType(context, type, ids, [argument]);
  const all = await loadAllOfType(context, type);
  return ids ? all.filter(({ id }) => ids.includes(id)) : all;
}
