import { loadRegions } from '../../graph/country/region.loaders';
import { loadActorsPresent } from '../../graph/coverage/coverage.loaders';
import { type CellCounts, listCells, NOTHING_KNOWN } from '../../graph/coverage/coverage.store';
import { loadNotToBeApproached } from '../../graph/engagement/engagement.store';
import { requireOfType } from '../../graph/node/input-nodes';
import type { NodeRecord } from '../../graph/node/node-decoder';
import { loadAllOfType, loadNames, loadNodes } from '../../graph/node/node.loaders';
import { groupsInState, SeatState } from '../../graph/partnership/seat';
import { groupLabel } from '../../graph/tally/tally-label';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName } from '../../language/names';
import type { StakeholderGroup } from '../../store/model/actor-kind';
import { RegionKind } from '../../store/model/enums';
import { checkedCount } from '../../store/paging/page';
import { type AllyRecord, connectedBy } from '../allies/ally-record';
import { loadRegionActors } from '../allies/find-allies';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { explainPath } from '../paths/explain-path';
import type { Path } from '../paths/path';
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

/** The candidates for the empty seats of a gap, by score, highest first; equal ones by id. */
export async function candidatesOf({ region, missing, ...gap }: GapRecord): Promise<AllyRecord[]> {
  const groups = await gap.candidates();
  return groups
    .filter(({ group }) => missing.includes(group))
    .flatMap(({ group, candidates }) => candidates.map((candidate) => ({ ...candidate, group })))
    .sort((a, b) => b.score - a.score || (a.actor < b.actor ? -1 : 1))
    .map((candidate) => {
      let path: Promise<Path | null> | undefined;
      const best = (context: InfluenceContext) => (path ??= loadSeatPath(context, region.id, candidate.actor));
      return candidateRecord(candidate, best);
    });
}

async function loadSeatPath(context: InfluenceContext, region: string, actor: string): Promise<Path | null> {
  const { based } = await loadRegionActors(context, region);
  return ask(context, 'seatPath', { region, based, actor });
}

/** How many actors of the missing groups and the region are too far from a member to be candidates. */
export async function beyondReachOf({ missing, ...gap }: GapRecord): Promise<number> {
  const groups = await gap.candidates();
  return groups
    .filter(({ group }) => missing.includes(group))
    .reduce((sum: number, { beyondReach }: GroupCandidates) => sum + beyondReach, 0);
}

/** What a candidate’s explanation says of the seat: nobody sits there, somebody does, sources do not name who does, or that is not known. */
export type SeatText = 'empty' | 'seated' | 'notNamed' | 'unknown';

/** A candidate for the seat of a group; without a path a member of the region itself. */
export function candidateRecord(
  { actor, group, score }: { actor: string; group: StakeholderGroup; score: number },
  best: AllyRecord['best'],
  seat: SeatText = 'empty',
): AllyRecord {
  const explain = async (context: InfluenceContext, language: Language) => {
    const [[name = ''], path] = await Promise.all([loadNames(context, [actor], language), best(context)]);
    const text = message(language, path ? 'coverage.candidate' : 'coverage.memberCandidate', {
      name: formatName(name, language),
      group: groupLabel(group, language),
      seat,
    });
    return path ? `${text} ${await explainPath(context, path, language)}` : text;
  };
  return { actor, score, ...connectedBy(best), explain };
}
