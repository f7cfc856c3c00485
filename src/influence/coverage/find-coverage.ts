import { loadRegions } from '../../graph/country/region.loaders';
import { loadActorsPresent, loadUnassignedInRegion } from '../../graph/coverage/coverage.loaders';
import { type CellCounts, listCells, NOTHING_KNOWN } from '../../graph/coverage/coverage.store';
import { loadNotToBeApproached } from '../../graph/engagement/engagement.loaders';
import { requireOfType } from '../../graph/node/input-nodes';
import type { NodeRecord } from '../../graph/node/node-decoder';
import { loadAllOfType, loadNodes } from '../../graph/node/node.loaders';
import { loadSeatRoster } from '../../graph/roster/roster.loaders';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { RegionKind } from '../../store/model/enums';
import { Extent } from '../../store/model/roster';
import { storedId } from '../../store/model/record-ids';
import { checkedCount } from '../../store/paging/page';
import type { AllyRecord } from '../allies/ally-record';
import { loadPursuers, loadRegionActors } from '../allies/find-allies';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import type { Path } from '../paths/path';
import { candidateRecord, type SeatText } from './candidate-record';
import type { GroupCandidates, RegionCandidates } from './coverage.answer';
import type { Gap } from './explain-gap';

export interface CoverageArgs {
  objectives?: string[] | null;
  regions?: string[] | null;
  manifestations?: string[] | null;
  perSeat: number;
}

export interface CellRecord extends CellCounts {
  objective: NodeRecord;
  region: NodeRecord;
  /** The forms of exploitation that counted records are about; null where all records count. */
  manifestations: NodeRecord[] | null;
  /** The candidates of the region, by group; the first call computes those of all its objective. */
  candidates: () => Promise<RegionCandidates>;
}

export interface CoverageRecord {
  cells: CellRecord[];
  manifestations: NodeRecord[] | null;
}

const MAX_PER_SEAT = 10;

/** Finds each objective by each region, in order. Throws InputError for wrong ids and `perSeat`. */
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
  const candidatesIn = async (objective: string, region: string) => {
    const byRegion = await findCandidates(context, objective, ids(regions), args.perSeat);
    return byRegion.find((entry) => entry.region === region)!;
  };
  return {
    manifestations,
    cells: objectives.flatMap((objective) =>
      regions.map((region) => ({
        ...(counts.get(`${objective.id} ${region.id}`) ?? NOTHING_KNOWN),
        objective,
        region,
        manifestations,
        candidates: () => candidatesIn(objective.id, region.id),
      })),
    ),
  };
}

/** Finds the candidates of all regions for an objective; once per request. */
async function findCandidates(context: InfluenceContext, objective: string, regions: string[], first: number) {
  const [withTied, leftOut, pursuers] = await Promise.all([
    Promise.all(regions.map((region) => loadRegionActors(context, region))),
    loadNotToBeApproached(context),
    loadPursuers(context, objective),
  ]);
  return ask(context, 'coverage', { regions: withTied, first, valid: context.standpoint.valid, leftOut, pursuers });
}

export interface GapRecord extends Omit<CellRecord, keyof Gap>, Gap {
  objective: NodeRecord;
  region: NodeRecord;
  /** The groups of `missing` without an actor on record in the region. */
  unknown: StakeholderGroup[];
}

/** Finds the cells in which no source seats at least one group. */
export async function gapsIn(context: InfluenceContext, cells: readonly CellRecord[]): Promise<GapRecord[]> {
  const gaps = await Promise.all(cells.map((cell) => gapIn(context, cell)));
  return gaps.filter(({ missing }) => missing.length > 0);
}

async function gapIn(context: InfluenceContext, cell: CellRecord): Promise<GapRecord> {
  const [{ groups: present }, { partnerships: unassigned }, rosters] = await Promise.all([
    loadActorsPresent(context, cell.region.id),
    loadUnassignedInRegion(context, cell),
    Promise.all(cell.tableIds.map((table) => loadSeatRoster(context, storedId(table)))),
  ]);
  const completeTables = rosters.filter(({ extent }) => extent === Extent.COMPLETE).length;
  const missing = Object.values(StakeholderGroup).filter(
    (group) => !cell.groups.includes(group) && !cell.notNamed.includes(group),
  );
  const tables = cell.tableIds.length;
  const isComplete = tables > 0 && completeTables === tables && unassigned === 0;
  return {
    ...cell,
    tables,
    completeTables,
    unassigned,
    missing,
    notOnRecord: isComplete ? [] : missing,
    unknown: missing.filter((group) => !present.includes(group)),
  };
}

async function objectivesOf(context: InfluenceContext, ids: string[] | null | undefined): Promise<NodeRecord[]> {
  await requireOfType(context, 'Objective', ids, ['objectives']);
  const all = await loadAllOfType(context, 'Objective');
  return ids ? all.filter(({ id }) => ids.includes(id)) : all;
}

/** Returns ids of selected forms of exploitation; null where none is selected, so all count. */
export function idsOrAll(manifestations: readonly NodeRecord[] | null): string[] | null {
  return manifestations && manifestations.map(({ id }) => id);
}

/** Loads the selected forms of exploitation, by id; null where all records count. */
async function manifestationsOf(
  context: InfluenceContext,
  ids: string[] | null | undefined,
): Promise<NodeRecord[] | null> {
  await requireOfType(context, 'Manifestation', ids, ['manifestations']);
  return ids ? loadNodes(context, [...new Set(ids)].sort()) : null;
}

/** Loads the regions by id; by default the seat blocks with a country: named ones overlap them. */
async function regionsOf(context: InfluenceContext, ids: string[] | null | undefined): Promise<NodeRecord[]> {
  if (!ids) return loadRegions(context, RegionKind.SEAT_BLOCK);
  await requireOfType(context, 'Region', ids, ['regions']);
  return loadNodes(context, [...new Set(ids)].sort());
}

/** Returns candidates for the seats of a gap: pursuers of the objective first, then the best. */
export async function candidatesOf(gap: GapRecord): Promise<AllyRecord[]> {
  const { region, missing, notOnRecord, tables } = gap;
  const { groups, hasMember } = await gap.candidates();
  const seatOf = (group: StakeholderGroup): SeatText =>
    tables === 0 ? 'open' : notOnRecord.includes(group) ? 'notOnRecord' : 'empty';
  return groups
    .filter(({ group }) => missing.includes(group))
    .flatMap(({ group, candidates }) => candidates.map((candidate) => ({ ...candidate, group })))
    .sort((a, b) => Number(b.pursues) - Number(a.pursues) || b.score - a.score || (a.actor < b.actor ? -1 : 1))
    .map((candidate) => {
      let path: Promise<Path | null> | undefined;
      const best = (context: InfluenceContext) => (path ??= loadSeatPath(context, region.id, candidate.actor));
      return candidateRecord(candidate, best, {
        seat: seatOf(candidate.group),
        start: hasMember ? 'region' : 'member',
      });
    });
}

async function loadSeatPath(context: InfluenceContext, region: string, actor: string): Promise<Path | null> {
  const { based } = await loadRegionActors(context, region);
  return ask(context, 'seatPath', { region, based, actor });
}

/** Counts actors of missing groups in the region too far from any member to be candidates. */
export async function beyondReachOf({ missing, ...gap }: GapRecord): Promise<number> {
  const { groups } = await gap.candidates();
  return groups
    .filter(({ group }) => missing.includes(group))
    .reduce((sum: number, { beyondReach }: GroupCandidates) => sum + beyondReach, 0);
}
