import { manyByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { NETWORK, THE_CODE } from '../../store/model/record-ids';
import { Extent, RosterKind } from '../../store/model/roster';
import { type EvidenceRecord, loadEvidence } from '../evidence/evidence.store';
import { isLowerBound, loadValueEvidence } from '../framework/framework.loaders';
import { loadReported } from '../framework/reported-figure';
import { LISTS_OF_SEATS, listRosters, listTablesSaidComplete, type RosterRow } from './roster.store';

/** How much of one list of a node is on record, and why. */
export interface RosterRecord extends RosterRow {
  evidence: () => Promise<EvidenceRecord[]>;
}

const rostersOf = manyByKey(listRosters, ({ node }) => node);

/**
 * The lists of a node of which a source says something, in alphabetical order of their kinds.
 * @param node the id of the node; of an alliance shown as a partnership that of its actor
 */
export async function loadRosters(context: ReadContext, node: string): Promise<RosterRecord[]> {
  return (await loadAll(context, node)).filter(({ extent }) => extent !== Extent.UNKNOWN);
}

/**
 * The list that the seats at a table follow, of a partnership, an action, a campaign or an alliance shown as a partnership: that of the
 * PARTICIPANTS, else the MEMBERS, else the PARTNERS; UNKNOWN where nothing is said of any.
 * @param table its stored id: of an alliance that of its actor
 */
export async function loadSeatRoster(context: ReadContext, table: string): Promise<RosterRecord> {
  return firstOf(await loadAll(context, table), LISTS_OF_SEATS);
}

/** The list of the parties to an instrument, else of its signatories; UNKNOWN where nothing is said of any. */
export async function loadPartyRoster(context: ReadContext, instrument: string): Promise<RosterRecord> {
  return firstOf(await loadAll(context, instrument), [RosterKind.PARTIES, RosterKind.SIGNATORIES]);
}

/** The date for which the list of the parties to an instrument is complete at the standpoint; null where it is not. */
export async function loadCompleteAsOf(context: ReadContext, instrument: string): Promise<string | null> {
  const roster = (await loadAll(context, instrument)).find(({ of }) => of === RosterKind.PARTIES);
  return roster?.extent === Extent.COMPLETE ? roster.asOf : null;
}

/** How much of one list of a node is on record, by its stored id: what a filter by membership of the list can tell. */
export async function loadExtent(context: ReadContext, node: string, of: RosterKind): Promise<Extent> {
  return (await loadAll(context, node)).find((roster) => roster.of === of)?.extent ?? Extent.UNKNOWN;
}

/** The stored ids of all tables whose list that the seats follow is complete at the standpoint, as `$completeTables` of a statement. */
export async function loadCompleteTables(context: ReadContext): Promise<string[]> {
  const ids = await context.loaders.once(listTablesSaidComplete, '', listTablesSaidComplete);
  const rosters = await Promise.all(ids.map((id) => loadSeatRoster(context, id)));
  return ids.filter((_, index) => rosters[index]!.extent === Extent.COMPLETE);
}

/** At how many of these tables, by their stored ids, the list that the seats follow is complete. */
export async function countCompleteTables(context: ReadContext, tables: readonly string[]): Promise<number> {
  const rosters = await Promise.all(tables.map((table) => loadSeatRoster(context, table)));
  return rosters.filter(({ extent }) => extent === Extent.COMPLETE).length;
}

/** The first list of these of which something is said, else the one that is there in any case. */
function firstOf(rosters: readonly RosterRecord[], kinds: readonly RosterKind[]): RosterRecord {
  const said = kinds.flatMap(
    (kind) => rosters.find(({ of, extent }) => of === kind && extent !== Extent.UNKNOWN) ?? [],
  );
  const roster = said[0] ?? rosters.find(({ of }) => kinds.includes(of));
  if (!roster) throw new Error('A list that nodes of a type have in any case was not read');
  return roster;
}

async function loadAll(context: ReadContext, node: string): Promise<RosterRecord[]> {
  const rows = await context.loaders.get(rostersOf).load(node);
  return Promise.all(rows.map((row) => withFigure(context, row)));
}

/** The indicators of which sources report how many are on a list of the network or of The Code. */
const FIGURES: Readonly<Record<string, string>> = {
  [`${NETWORK} ${RosterKind.MEMBERS}`]: 'NETWORK-MEMBERS',
  [`${THE_CODE} ${RosterKind.SIGNATORIES}`]: 'CODE-SIGNATORIES',
  [`${THE_CODE} ${RosterKind.PARTNERS}`]: 'CODE-LOCAL-REPRESENTATIVES',
};

const MAX_EVIDENCE = 100;

/** A list of the network or of The Code with the newest figure that is published of it, as `completeness` has it. */
async function withFigure(context: ReadContext, row: RosterRow): Promise<RosterRecord> {
  const indicator = FIGURES[`${row.node} ${row.of}`];
  const figure = indicator ? await loadReported(context, indicator) : null;
  if (!figure) return { ...row, evidence: () => loadEvidence(context, row.statement) };
  return {
    ...row,
    extent: row.extent === Extent.COMPLETE && row.recorded >= figure.value ? Extent.COMPLETE : Extent.PARTIAL,
    reported: figure.value,
    atLeast: isLowerBound(figure),
    asOf: figure.asOf,
    evidence: () => loadValueEvidence(context, figure, MAX_EVIDENCE),
  };
}
