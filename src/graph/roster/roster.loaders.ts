import { manyByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { OCCASION_TYPES } from '../../store/model/node-type';
import { NETWORK, THE_CODE } from '../../store/model/record-ids';
import { Extent, RosterKind } from '../../store/model/roster';
import { type EvidenceRecord, loadEvidence } from '../evidence/evidence.store';
import { isLowerBound, loadValueEvidence } from '../framework/framework.loaders';
import { withEventForms } from '../node/event-forms';
import { loadReported } from '../framework/reported-figure';
import { LISTS_OF_SEATS, listRosters, listCompleteSeatRosters, type RosterRow } from './roster.store';

/** The extent of one roster of a node, with its evidence. */
export interface RosterRecord extends RosterRow {
  evidence: () => Promise<EvidenceRecord[]>;
}

const rostersOf = manyByKey(listRosters, ({ node }) => node);

/**
 * Loads the rosters of a node, or of the same event in another form, with a statement of a source,
 * in alphabetical order of their kinds.
 * @param node the id of the node, or of the actor behind a coalition partnership
 */
export async function loadRosters(context: ReadContext, node: string): Promise<RosterRecord[]> {
  const forms = await withEventForms(context, [node], OCCASION_TYPES);
  const rosters = (await Promise.all(forms.map((id) => loadAll(context, id)))).flat();
  return rosters.filter(({ extent }) => extent !== Extent.UNKNOWN).sort((a, b) => (a.of < b.of ? -1 : 1));
}

/**
 * Loads the roster that decides the seats of an initiative or a coalition partnership:
 * PARTICIPANTS, else MEMBERS, else PARTNERS; UNKNOWN without any statement.
 * @param table its stored id, which for an alliance is the id of its actor
 */
export async function loadSeatRoster(context: ReadContext, table: string): Promise<RosterRecord> {
  return firstOf(await loadAll(context, table), LISTS_OF_SEATS);
}

/** Loads the roster of parties of an instrument, else of its signatories; or an UNKNOWN one. */
export async function loadPartyRoster(context: ReadContext, instrument: string): Promise<RosterRecord> {
  return firstOf(await loadAll(context, instrument), [RosterKind.PARTIES, RosterKind.SIGNATORIES]);
}

/** Returns the date of the complete roster of parties of an instrument; null without one. */
export async function loadCompleteAsOf(context: ReadContext, instrument: string): Promise<string | null> {
  const roster = (await loadAll(context, instrument)).find(({ of }) => of === RosterKind.PARTIES);
  return roster?.extent === Extent.COMPLETE ? roster.asOf : null;
}

/** Returns the extent of a roster, which limits the conclusions of a filter by membership. */
export async function loadExtent(context: ReadContext, node: string, of: RosterKind): Promise<Extent> {
  return (await loadAll(context, node)).find((roster) => roster.of === of)?.extent ?? Extent.UNKNOWN;
}

/** Returns true where complete rosters of a node contain all its current ties of these types. */
export async function isDecidedByRoster(
  context: ReadContext,
  node: string,
  types: readonly string[],
): Promise<boolean> {
  const complete = (await loadAll(context, node)).filter(({ extent }) => extent === Extent.COMPLETE);
  return types.every((type) => complete.some((roster) => roster.types.includes(type)));
}

/** Loads the stored ids of initiatives with complete seat rosters, as `$completeTables`. */
export async function loadCompleteSeatRosters(context: ReadContext): Promise<string[]> {
  const ids = await context.loaders.once(listCompleteSeatRosters, '', listCompleteSeatRosters);
  const rosters = await Promise.all(ids.map((id) => loadSeatRoster(context, id)));
  return ids.filter((_, index) => rosters[index]!.extent === Extent.COMPLETE);
}

/** Counts the initiatives, by stored ids, with a complete roster of their seats. */
export async function countCompleteSeatRosters(context: ReadContext, tables: readonly string[]): Promise<number> {
  const rosters = await Promise.all(tables.map((table) => loadSeatRoster(context, table)));
  return rosters.filter(({ extent }) => extent === Extent.COMPLETE).length;
}

/** Returns the first roster with a statement, else the default roster of the type. */
function firstOf(rosters: readonly RosterRecord[], kinds: readonly RosterKind[]): RosterRecord {
  const stated = kinds.flatMap(
    (kind) => rosters.find(({ of, extent }) => of === kind && extent !== Extent.UNKNOWN) ?? [],
  );
  const roster = stated[0] ?? rosters.find(({ of }) => kinds.includes(of));
  if (!roster) throw new Error('A list that nodes of a type have in any case was not read');
  return roster;
}

async function loadAll(context: ReadContext, node: string): Promise<RosterRecord[]> {
  const rows = await context.loaders.get(rostersOf).load(node);
  return Promise.all(rows.map((row) => withFigure(context, row)));
}

/** The indicators with reported sizes of rosters of the network and of The Code. */
const FIGURES: Readonly<Record<string, string>> = {
  [`${NETWORK} ${RosterKind.MEMBERS}`]: 'NETWORK-MEMBERS',
  [`${THE_CODE} ${RosterKind.SIGNATORIES}`]: 'CODE-SIGNATORIES',
  [`${THE_CODE} ${RosterKind.PARTNERS}`]: 'CODE-LOCAL-REPRESENTATIVES',
};

const MAX_EVIDENCE = 100;

/** Adds the newest published figure to a roster of the network or The Code: see `completeness`. */
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
