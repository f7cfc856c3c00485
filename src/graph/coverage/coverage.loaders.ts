import { capitalized } from '../../language/agreement/agreeing';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatIn, formatNames, formatWords, nameIn } from '../../language/names';
import type { StakeholderGroup } from '../../store/model/actor-kind';
import { type DataGap, unknownScope } from '../../language/unknown';
import { manyByKey, oneByKey } from '../../store/loading/by-key';
import type { LoaderFactory } from '../../store/loading/loaders';
import type { ReadContext } from '../../store/loading/read-context';
import type { Run } from '../../store/neo4j/client';
import { commitmentCellsOf } from '../commitment/commitment.loaders';
import { type EvidenceRecord, loadEvidenceOfAll } from '../evidence/evidence.store';
import type { NodeRecord } from '../node/node-decoder';
import { loadAllOfType, loadNames } from '../node/node.loaders';
import { participantsNotNamed } from '../partnership/not-named';
import { groupLabel } from '../tally/tally-label';
import {
  type CellCounts,
  type CellQuery,
  type CellRow,
  countUnassigned,
  listActorsPresent,
  listCells,
  listCellTies,
  NOTHING_KNOWN,
  type PlaceActors,
  type UnassignedRow,
} from './coverage.store';

export interface ScorecardRecord {
  country: NodeRecord;
}

/** A scorecard line: the counts of one objective in one country. */
export interface LineRecord extends CellCounts {
  country: NodeRecord;
  objective: NodeRecord;
}

const cellsOfCountry = manyByKey<CellRow>(
  (read, places) => listCells(read, { by: 'COUNTRY', places, objectives: null }),
  ({ place }) => place,
);

/** Loads a line for each objective of the framework, in its order. */
export async function loadLines(context: ReadContext, { country }: ScorecardRecord): Promise<LineRecord[]> {
  const [objectives, cells] = await Promise.all([
    loadAllOfType(context, 'Objective'),
    context.loaders.get(cellsOfCountry).load(country.id),
  ]);
  const known = new Map(cells.map((cell) => [cell.objective, cell]));
  return objectives.map((objective) => ({ ...NOTHING_KNOWN, ...known.get(objective.id), country, objective }));
}

/** Counts the public bodies' commitments for a line's objective; null where none is on record. */
export async function loadCommitmentCount(
  context: ReadContext,
  { country, objective }: LineRecord,
): Promise<number | null> {
  const cells = await context.loaders.get(commitmentCellsOf).load(country.id);
  return cells.find((cell) => cell.objective === objective.id)?.commitments || null;
}

/** Counts the members of the network in a country, whatever objectives they pursue. */
export async function loadMembersPresent(context: ReadContext, { country }: ScorecardRecord): Promise<number> {
  return (await loadActorsPresent(context, country.id)).members;
}

/** Lists the gaps of a line. */
export async function loadUnknown(context: ReadContext, line: LineRecord): Promise<DataGap[]> {
  const { country, objective } = line;
  const placeIn = (language: Language) => formatIn(nameIn(country, language), language);
  const [membersPresent, commitments, unassigned] = await Promise.all([
    loadMembersPresent(context, line),
    loadCommitmentCount(context, line),
    loadUnassigned(context, 'COUNTRY', { place: country.id, objective: objective.id, manifestations: null }),
  ]);
  const known = { ...line, commitments };
  return [...unknownIn(known, { objective, placeIn, membersPresent, unassigned }), ...elsewhereGaps(context, line)];
}

const actorsPresent = oneByKey(listActorsPresent, ({ place }) => place);

/** Loads the actors on record in a country or region, whatever their objectives. */
export async function loadActorsPresent(context: ReadContext, place: string): Promise<PlaceActors> {
  return (await context.loaders.get(actorsPresent).load(place)) ?? { place, members: 0, groups: [] };
}

/** Lists the gaps of a cell of a region. */
export async function loadUnknownInRegion(
  context: ReadContext,
  cell: CellCounts & { region: NodeRecord; objective: NodeRecord; manifestations: readonly NodeRecord[] | null },
): Promise<DataGap[]> {
  const { region, objective, manifestations } = cell;
  const placeIn = (language: Language) => formatIn(nameIn(region, language), language);
  const [{ members: membersPresent }, unassigned] = await Promise.all([
    loadActorsPresent(context, region.id),
    loadUnassignedInRegion(context, cell),
  ]);
  const subject = { objective, manifestations: manifestations ?? [], placeIn, membersPresent, unassigned };
  return [...unknownIn(cell, subject), ...elsewhereGaps(context, cell)];
}

/** Returns the gap of groups that only actors of elsewhere seat. */
function elsewhereGaps(context: ReadContext, counts: CellCounts): DataGap[] {
  if (counts.groupsFromElsewhere.length === 0) return [];
  const values = async (language: Language) => ({ sentence: await elsewhereText(context, counts, language) });
  return [{ code: 'GROUP_FROM_ELSEWHERE', values }];
}

/**
 * Formats the groups that only others seat, those without a known home together: "Government: of
 * Kenya only. Media and donors: of elsewhere only."; empty without one.
 */
export async function elsewhereText(
  context: ReadContext,
  { groupsFromElsewhere, homesElsewhere }: Pick<CellCounts, 'groupsFromElsewhere' | 'homesElsewhere'>,
  language: Language,
): Promise<string> {
  const format = (groups: readonly StakeholderGroup[], names: readonly string[]) =>
    message(language, 'coverage.fromElsewhere', {
      group: capitalized(
        formatWords(
          groups.map((group) => groupLabel(group, language)),
          language,
          'conjunction',
        ),
      ),
      homes: names.length,
      names: formatNames(names, language),
    });
  const hasHomes = (_: StakeholderGroup, index: number) => homesElsewhere[index]!.length > 0;
  const placed = groupsFromElsewhere.filter(hasHomes);
  const unplaced = groupsFromElsewhere.filter((group) => !placed.includes(group));
  const homes = homesElsewhere.filter((ids) => ids.length > 0);
  const sentences = placed.map(async (group, index) =>
    format([group], await loadNames(context, homes[index]!, language)),
  );
  return [...(await Promise.all(sentences)), ...(unplaced.length > 0 ? [format(unplaced, [])] : [])].join(' ');
}

/** Counts the records with missing data that could belong to a cell of a region. */
export function loadUnassignedInRegion(
  context: ReadContext,
  {
    region,
    objective,
    manifestations,
  }: { region: NodeRecord; objective: NodeRecord; manifestations: readonly NodeRecord[] | null },
): Promise<Unassigned> {
  return loadUnassigned(context, 'REGION', {
    place: region.id,
    objective: objective.id,
    manifestations: manifestations && manifestations.map(({ id }) => id),
  });
}

/** A place, and the forms of exploitation of the counted ties; null means everything. */
interface PlaceKey {
  place: string;
  manifestations: readonly string[] | null;
}

/** Creates a loader that reads places in batches; a row without a place belongs to every place. */
function rowsOfPlaces<Row extends { place: string | null }>(
  list: (read: Run, query: CellQuery) => Promise<Row[]>,
  by: CellQuery['by'],
): LoaderFactory<PlaceKey, Row[]> {
  return {
    textOf: (key) => JSON.stringify([key.place, key.manifestations]),
    read: async (read, keys) => {
      const textOf = ({ manifestations }: PlaceKey) => JSON.stringify(manifestations);
      const rows = new Map<string, Row[]>();
      for (const { manifestations } of new Map(keys.map((key) => [textOf(key), key])).values()) {
        const batch = keys.filter((key) => textOf(key) === JSON.stringify(manifestations));
        const places = batch.map(({ place }) => place);
        rows.set(JSON.stringify(manifestations), await list(read, { by, places, objectives: null, manifestations }));
      }
      return keys.map((key) =>
        (rows.get(textOf(key)) ?? []).filter(({ place }) => place === null || place === key.place),
      );
    },
  };
}

const TIES = { COUNTRY: rowsOfPlaces(listCellTies, 'COUNTRY'), REGION: rowsOfPlaces(listCellTies, 'REGION') };
const UNASSIGNED = {
  COUNTRY: rowsOfPlaces(countUnassigned, 'COUNTRY'),
  REGION: rowsOfPlaces(countUnassigned, 'REGION'),
};

/** The numbers of records with missing data that could belong to a cell. */
export interface Unassigned {
  partnerships: number;
  members: number;
  actions: number;
}

/** Counts the records that could belong to a cell: they lack data and otherwise match. */
export async function loadUnassigned(
  context: ReadContext,
  by: CellQuery['by'],
  { objective, ...key }: PlaceKey & { objective: string },
): Promise<Unassigned> {
  const rows = await context.loaders.get(UNASSIGNED[by]).load(key);
  const count = (kind: UnassignedRow['kind']) =>
    rows
      .filter((row) => row.kind === kind && (row.objective === null || row.objective === objective))
      .reduce((sum, row) => sum + row.count, 0);
  return { partnerships: count('Partnership'), members: count('Member'), actions: count('AdvocacyAction') };
}

/** Loads the ties counted in any cell of these places, of all objectives or some. */
export async function loadCountedTies(
  context: ReadContext,
  by: CellQuery['by'],
  { places, objectives, manifestations = null }: Omit<CellQuery, 'by'>,
): Promise<string[]> {
  const keys = places.map((place) => ({ place, manifestations }));
  const cells = await context.loaders.get(TIES[by]).loadMany(keys);
  return cells
    .flat()
    .filter(({ objective }) => !objectives || objectives.includes(objective))
    .flatMap(({ ties }) => ties);
}

/** Loads the ties counted in the lines of a country. */
export async function loadTiesOfLines(context: ReadContext, country: string): Promise<string[]> {
  const [counted, commitments] = await Promise.all([
    loadCountedTies(context, 'COUNTRY', { places: [country], objectives: null }),
    context.loaders.get(commitmentCellsOf).load(country),
  ]);
  return [...new Set([...counted, ...commitments.flatMap(({ ties }) => ties)])];
}

/** Loads the evidence of the ties counted in a line, each once, newest first. */
export async function loadLineEvidence(context: ReadContext, line: LineRecord): Promise<EvidenceRecord[]> {
  const { country, objective } = line;
  const [cells, commitmentCells] = await Promise.all([
    context.loaders.get(TIES.COUNTRY).load({ place: country.id, manifestations: null }),
    context.loaders.get(commitmentCellsOf).load(country.id),
  ]);
  const inLine = [...cells, ...commitmentCells].filter((cell) => cell.objective === objective.id);
  return loadEvidenceOfAll(context, [...new Set(inLine.flatMap(({ ties }) => ties))]);
}

/** Loads the evidence of the ties counted in a cell, each once, newest first. */
export async function loadCellEvidence(
  context: ReadContext,
  by: CellQuery['by'],
  { place, objective, manifestations }: PlaceKey & { objective: string },
): Promise<EvidenceRecord[]> {
  const cells = await context.loaders.get(TIES[by]).load({ place, manifestations });
  return loadEvidenceOfAll(context, cells.find((cell) => cell.objective === objective)?.ties ?? []);
}

type Named = Parameters<typeof nameIn>[0];

/** The subject of the counts of a cell. */
export interface CellSubject {
  objective: Named;
  /** The forms of exploitation of the counted ties; absent or empty where all are counted. */
  manifestations?: readonly Named[];
  /** The place as a phrase such as "in Kenya". */
  placeIn: (language: Language) => string;
  /** The number of members on record in the place, whatever their objectives. */
  membersPresent: number;
  /** The numbers of records with missing data that could belong to the cell. */
  unassigned: Unassigned;
}

/** Lists the gaps of a cell: null counts, no known seat, unnamed participants, unassigned ones. */
export function unknownIn(
  counts: CellCounts & { commitments?: number | null },
  { objective, manifestations = [], placeIn, membersPresent, unassigned }: CellSubject,
): DataGap[] {
  const { members, partnerships, groups, groupsFromElsewhere, notNamed, actions, commitments } = counts;
  const about = (language: Language) => manifestations.map((manifestation) => nameIn(manifestation, language));
  const tied = (language: Language) => ({
    place: placeIn(language),
    scope: unknownScope({ manifestations: about(language) }, language),
  });
  const inPlace = (language: Language) => ({ scope: unknownScope({ places: [placeIn(language)] }, language) });
  const here = (language: Language) => ({
    scope: unknownScope(
      { places: [placeIn(language)], objectives: [nameIn(objective, language)], manifestations: about(language) },
      language,
    ),
  });
  const unknown: (DataGap | false)[] = [
    members === null && membersPresent === 0 && { code: 'NO_MEMBER_ON_RECORD', values: inPlace },
    members === null && membersPresent > 0 && { code: 'NO_MEMBER_TIED', values: tied },
    partnerships === null && { code: 'NO_PARTNERSHIP_ON_RECORD', values: here },
    (partnerships ?? 0) > 0 && groups.length + groupsFromElsewhere.length === 0 && { code: 'NO_SEAT_ON_RECORD' },
    notNamed.length > 0 && participantsNotNamed(notNamed),
    actions === null && { code: 'NO_ACTION_ON_RECORD', values: here },
    commitments === null && { code: 'NO_PUBLIC_COMMITMENT_ON_RECORD', values: here },
    sumOf(unassigned) > 0 && { code: 'UNASSIGNED', values: (language) => unassignedValues(unassigned, language) },
  ];
  return unknown.filter((fact) => fact !== false);
}

/** Sums the records that could belong to a cell. */
export function sumOf({ partnerships, members, actions }: Unassigned): number {
  return partnerships + members + actions;
}

/** Formats the counts: "10 partnerships, 11 member organisations and 15 actions". */
export function unassignedValues(unassigned: Unassigned, language: Language) {
  const counts = (['partnerships', 'members', 'actions'] as const)
    .filter((kind) => unassigned[kind] > 0)
    .map((kind) => message(language, 'answer.count', { of: kind, known: 'true', count: unassigned[kind] }));
  return { names: formatWords(counts, language, 'conjunction'), count: sumOf(unassigned) };
}
