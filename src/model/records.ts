import { TIE_TYPES } from './tie-type';
import { CLEARANCE, Visibility } from './visibility';
import { firstDay, lastDay } from '../scalars/partial-date';
import { fold } from '../language/fold';
import { stableId } from './ids';
import type { EvidenceRow, GraphRows, NodeRow, SourceRow, TieRow, ValueRow } from './rows';

/** What stands for an unknown beginning or end, so that every statement compares without asking for null first. */
export const MIN_DAY = '0001-01-01';
export const MAX_DAY = '9999-12-31';
/** The end of what is still known. */
export const MAX_INSTANT = '9999-12-31T23:59:59.999Z';

const ACTOR_TYPES = new Set(['Member', 'Company', 'RegionalBody', 'Partner']);

/** Rows as Neo4j keeps them, recorded at one instant (ISO 8601, UTC). */
export function toRecords(rows: GraphRows, recordedAt: string) {
  const ties = rows.ties.map((tie) => ({ ...tie, id: tieId(tie) }));
  const values = rows.values.map((row) => ({ row, id: valueId(row) }));
  const evidence = [
    ...rows.nodes.map(({ id, evidence }) => ({ of: { id, clearance: 0 }, evidence })),
    ...ties.map((tie) => ({ of: { id: tie.id, clearance: clearanceOfTie(tie) }, evidence: tie.evidence })),
    ...values.map(({ id, row }) => ({ of: { id, clearance: 0 }, evidence: row.evidence })),
  ].flatMap(({ of, evidence }) => evidence.map((row) => evidenceRecord(of, row, recordedAt)));
  const sources = rows.nodes
    .flatMap((row) => row.evidence)
    .concat(
      ties.flatMap((row) => row.evidence),
      rows.values.flatMap((row) => row.evidence),
    )
    .map(({ source }) => sourceRecord(source, recordedAt));
  return {
    sources: unique(sources),
    nodes: rows.nodes.map((row) => nodeRecord(row, recordedAt)),
    places: rows.nodes.flatMap(placeRecords),
    ties: unique(ties.map((row) => tieRecord(row, recordedAt))),
    values: values.map(({ row, id }) => valueRecord(row, id, recordedAt)),
    evidence: unique(evidence),
  };
}

/** A tie’s own id, else one that is always the same for the same type, ends and verb. */
export function tieId({ id, type, from, to, verb }: TieRow): string {
  return id ?? stableId('TIE', type, from, to, verb);
}

/** What a piece of evidence says, of which record and by which source. */
export interface EvidenceKey {
  of: string;
  source: string;
  locator?: string | null;
  asOf?: string | null;
  against?: boolean | null;
}

/** An id that is always the same for what evidence says: two that say the same, both for or both against it, are one. */
export function evidenceId({ of, source, locator, asOf, against }: EvidenceKey): string {
  // Nothing is added to what speaks for a record: its ids are those of the graphs that there are.
  return stableId('EVD', of, source, locator, asOf, ...(against ? ['against'] : []));
}

/** The ids that the evidence of a record has. */
export function evidenceIds(of: string, evidence: readonly EvidenceRow[]): string[] {
  return evidence.map((row) => evidenceId({ ...row, of, source: sourceId(row.source) }));
}

/** The id of a reported value, which is the same for the same indicator, date, basis and value. */
export function valueId({ indicator, asOf, basis, value }: Omit<ValueRow, 'evidence'>): string {
  return stableId('VAL', indicator, asOf, basis, String(value));
}

/** Each record once, by its id. */
export function unique<T extends { id: string }>(records: T[]): T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

const known = (recordedAt: string) => ({ knownFrom: recordedAt, knownTo: MAX_INSTANT });

function valid(since: string | undefined, until: string | undefined) {
  return {
    since,
    until,
    validFrom: since === undefined ? MIN_DAY : firstDay(since),
    validTo: until === undefined ? MAX_DAY : lastDay(until),
  };
}

function nodeRecord(row: NodeRow, recordedAt: string) {
  const names = [row.nameEn, row.nameFr, ...(row.otherNames ?? [])].filter((name) => name !== undefined);
  return {
    id: row.id,
    labels: ['Node', ...(ACTOR_TYPES.has(row.type) ? ['Actor'] : []), row.type],
    properties: {
      ...row.properties,
      id: row.id,
      type: row.type,
      nameEn: row.nameEn,
      nameFr: row.nameFr,
      otherNames: row.otherNames ?? [],
      // The id makes each key unique, so that a page can start after it.
      nameKey: `${fold(row.nameEn)} ${row.id}`,
      nameKeyFr: `${fold(row.nameFr ?? row.nameEn)} ${row.id}`,
      searchText: [...names.map(fold), fold(row.id)].join('\n'),
      ...valid(row.since, row.until),
      ...known(recordedAt),
    },
  };
}

function placeRecords({ id, country, region, parent }: NodeRow) {
  const places = [
    { relation: 'IN_COUNTRY', place: country },
    { relation: 'IN_REGION', place: region },
    { relation: 'PART_OF', place: parent },
  ];
  return places.flatMap(({ relation, place }) => (place === undefined ? [] : [{ id, relation, place }]));
}

/** What a reader needs to see a tie. */
export function clearanceOfTie({ visibility = Visibility.PUBLIC }: TieRow): number {
  return CLEARANCE[visibility];
}

/** A tie as the graph keeps it. */
export function tieRecord(row: TieRow & { id: string }, recordedAt: string) {
  return {
    id: row.id,
    type: row.type,
    from: row.from,
    to: row.to,
    properties: {
      id: row.id,
      strength: row.strength ?? TIE_TYPES[row.type].strength,
      confidence: row.confidence,
      visibility: row.visibility ?? Visibility.PUBLIC,
      clearance: clearanceOfTie(row),
      contested: row.contested ?? false,
      verb: row.verb,
      phrases: row.phrases && [row.phrases.en, row.phrases.enBack, row.phrases.fr, row.phrases.frBack],
      note: row.note,
      recordedAt,
      ...valid(row.since, row.until),
      ...known(recordedAt),
    },
  };
}

function sourceId({ title, url }: SourceRow): string {
  return stableId('SRC', url ?? title);
}

/** A source as the graph keeps it. */
export function sourceRecord(row: SourceRow, recordedAt: string) {
  const id = sourceId(row);
  return { id, properties: { ...row, id, type: 'Source', ...known(recordedAt) } };
}

/** Evidence as the graph keeps it: it is as secret as what it is for. */
export function evidenceRecord(
  of: { id: string; clearance: number },
  { source, ...row }: EvidenceRow,
  recordedAt: string,
) {
  const cited = sourceId(source);
  const id = evidenceId({ ...row, of: of.id, source: cited });
  return {
    id,
    source: cited,
    properties: {
      ...row,
      id,
      of: of.id,
      clearance: of.clearance,
      type: 'Evidence',
      against: row.against ?? false,
      recordedAt,
      ...known(recordedAt),
    },
  };
}

function valueRecord({ evidence: _, ...row }: ValueRow, id: string, recordedAt: string) {
  return {
    id,
    properties: { ...row, id, type: 'IndicatorValue', year: Number(row.asOf.slice(0, 4)), ...known(recordedAt) },
  };
}
