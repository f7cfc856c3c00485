import { LRUCache } from 'lru-cache';
import { yearsAfter } from '../../language/partial-date';
import type { Run } from '../../store/neo4j/client';
import { MAX_TEXTS, type Parameters } from '../../store/neo4j/parameters';
import type { Standpoint } from '../../store/neo4j/standpoint';
import { statementText } from '../../store/neo4j/statements';
import { endOfPhases } from '../partnership/phases';
import { CONFIRMED_YEARS } from '../tie/confirmation';

/** Days of single nodes that the viewer may know at an instant; they decide each day's lists. */
export interface StandpointSpans {
  initiatives: readonly InitiativeSpan[];
  /** The alliances, with their current and former seats. */
  alliances: readonly AllianceSpan[];
  /** The lists of undated facts that a source calls complete; `list` is a tie type and a node. */
  factLists: readonly [list: string, from: string, to: string, reported: number, listed: readonly Seat[]][];
}

/**
 * The days of an initiative: that of its beginning if undated, the last before it lapses, which is
 * null where nothing shows an end, and that of its last confirmation.
 */
export type InitiativeSpan = readonly [
  id: string,
  firstDay: string,
  lastDay: string | null,
  lastConfirmedOn: string | null,
  phases: readonly string[] | null,
];

type AllianceSpan = readonly [
  id: string,
  validFrom: string,
  validTo: string,
  seats: readonly Seat[],
  lastConfirmedOn: string | null,
];

type Seat = [actor: string, validFrom: string, validTo: string];

/** Parameters of many statements: inlined, they would take Neo4j longer to plan than the rest. */
export interface StandpointLists extends Parameters {
  /** The ids of the alliances that are coalition partnerships. */
  coalitions: string[];
  /** The types and nodes of lists of facts that are complete on the valid day: "PARTY_TO OPSC". */
  completeLists: string[];
  /** The ids of the initiatives that have lapsed by the valid day. */
  lapsed: string[];
  /** The ids of the initiatives without a recorded beginning that begin after the valid day. */
  notBegun: string[];
  /** The ids of the initiatives and alliances that are UNCONFIRMED on the valid day if current. */
  unconfirmed: string[];
  /** The last current day of each initiative that can lapse and has a dated confirmation, by id. */
  lastDays: Record<string, string>;
  /** The first current day of each initiative that may have no recorded beginning, by id. */
  firstDays: Record<string, string>;
}

/** Reads the spans visible to `read` at its instant; its valid day makes no difference. */
export async function readStandpointSpans(read: Run): Promise<StandpointSpans> {
  const [spans] = await read<StandpointSpans & Record<string, unknown>>('node/read-standpoint-spans');
  return spans!;
}

/** Minimum number of seated actors of a coalition partnership. */
const MIN_SEATED = 3;

const LISTS: { [name in keyof StandpointLists & string]: (spans: StandpointSpans, valid: string) => unknown } = {
  coalitions: ({ alliances }, valid) =>
    alliances
      .filter(([, from, to, seats]) => from <= valid && countSeated(seats, valid, to) >= MIN_SEATED)
      .map(([id]) => id),
  completeLists: ({ factLists }, valid) =>
    factLists
      .filter(
        ([, from, to, reported, listed]) => from <= valid && valid <= to && countSeated(listed, valid, to) >= reported,
      )
      .map(([list]) => list),
  lapsed: ({ initiatives }, valid) => idsOf(initiatives.filter(([, , lastDay]) => lastDay !== null && lastDay < valid)),
  notBegun: ({ initiatives }, valid) => idsOf(initiatives.filter(([, firstDay]) => valid < firstDay)),
  unconfirmed: ({ initiatives, alliances }, valid) => [
    ...idsOf(initiatives.filter(([, , , lastConfirmedOn, phases]) => !isConfirmed(lastConfirmedOn, phases, valid))),
    ...alliances.flatMap(([id, , , , lastConfirmedOn]) => (isConfirmed(lastConfirmedOn, null, valid) ? [] : [id])),
  ],
  lastDays: ({ initiatives }) =>
    Object.fromEntries(initiatives.flatMap(([id, , lastDay]) => (lastDay === null ? [] : [[id, lastDay]]))),
  firstDays: ({ initiatives }) => Object.fromEntries(initiatives.map(([id, firstDay]) => [id, firstDay])),
};

/**
 * Returns true where an initiative was confirmed in the five calendar years before the valid day
 * and, if the last phase of the whole is over, after its end.
 */
export function isConfirmed(lastConfirmedOn: string | null, phases: readonly string[] | null, valid: string): boolean {
  if (lastConfirmedOn === null || yearsAfter(lastConfirmedOn, CONFIRMED_YEARS) < valid) return false;
  const phaseEnd = endOfPhases(phases);
  return phaseEnd === null || valid <= phaseEnd || phaseEnd < lastConfirmedOn;
}

/** Returns the lists of a valid day. */
export function standpointLists(spans: StandpointSpans, valid: string): StandpointLists {
  return listsNamed(Object.keys(LISTS), spans, valid) as StandpointLists;
}

/** Returns only the lists in the text, since Neo4j would unpack hundreds of days per statement. */
export async function standpointParameters(
  text: string,
  { valid }: Standpoint,
  readSpans: () => Promise<StandpointSpans>,
): Promise<Parameters> {
  const names = listsTaken(text);
  return names.length === 0 ? {} : listsNamed(names, await readSpans(), valid);
}

/** Returns the names of the lists that the text of a statement uses. */
export function listsTaken(text: string): readonly string[] {
  let names = listsByText.get(text);
  if (!names) {
    const parameters = new Set(text.match(/\$\w+/g));
    listsByText.set(text, (names = Object.keys(LISTS).filter((name) => parameters.has(`$${name}`))));
  }
  return names;
}

const listsByText = new LRUCache<string, readonly string[]>({ max: MAX_TEXTS });

/** Runs statements at a standpoint, with the lists that they use. */
export function runAt(run: Run, standpoint: Standpoint): Run {
  let spans: Promise<StandpointSpans> | undefined;
  const atStandpoint: Run = async (statement, parameters) => {
    const lists = await standpointParameters(
      statementText(statement),
      standpoint,
      () => (spans ??= readStandpointSpans(atStandpoint)),
    );
    return run(statement, { ...standpoint, ...lists, ...parameters });
  };
  return atStandpoint;
}

function listsNamed(names: readonly string[], spans: StandpointSpans, valid: string): Parameters {
  return Object.fromEntries(names.map((name) => [name, LISTS[name]!(spans, valid)]));
}

function idsOf(spans: StandpointSpans['initiatives']): string[] {
  return spans.map(([id]) => id);
}

/** Counts the actors seated on the valid day or, in an ended alliance, on its last day. */
function countSeated(seats: readonly Seat[], valid: string, lastDay: string): number {
  const seated = seats.filter(
    ([, from, to]) => (from <= valid && valid <= to) || (lastDay < valid && from <= lastDay && lastDay <= to),
  );
  return new Set(seated.map(([actor]) => actor)).size;
}
