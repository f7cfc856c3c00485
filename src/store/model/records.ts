import { foldText } from '../../language/names';
import { firstDay, lastDay } from '../../language/partial-date';
import { NameKind } from './enums';
import { isActorType } from './node-type';
import { evidenceId, sourceId, tieId, valueId } from './record-ids';
import type { EvidenceRow, GraphRows, NodeRow, SourceRow, TieRow, TieRowWithId, ValueRow } from './rows';
import { datesOfNewTie } from './tie-time';
import { TIE_TYPES, visibilityOfTie } from './tie-types';
import { CLEARANCE, clearanceOfNode, HIDDEN_CLEARANCE } from './visibility';

/** `validFrom` of an unknown beginning, so that statements compare without a test for null. */
export const MIN_DAY = '0001-01-01';
/** `validTo` of an unknown end. */
export const MAX_DAY = '9999-12-31';
/** `knownTo` of a record that has not been replaced or retracted. */
export const MAX_INSTANT = '9999-12-31T23:59:59.999Z';

/** Converts the rows to records as Neo4j stores them, recorded at `recordedAt` (ISO 8601, UTC). */
export function toRecords(rows: GraphRows, recordedAt: string) {
  const ties = uniqueTies(rows.ties);
  const values = rows.values.map((row) => ({ row, id: valueId(row) }));
  const evidence = [
    ...rows.nodes.map(({ id, properties, evidence }) => ({
      of: { id, clearance: clearanceOfNode(properties) },
      evidence,
    })),
    ...ties.map((tie) => ({ of: { id: tie.id, clearance: clearanceOfTie(tie) }, evidence: tie.evidence })),
    ...values.map(({ id, row }) => ({ of: { id, clearance: 0 }, evidence: row.evidence })),
  ].flatMap(({ of: record, evidence }) => evidence.map((row) => evidenceRecord(record, row, recordedAt)));
  return {
    sources: sourceRecords([rows.nodes, rows.ties, rows.values].flat(), recordedAt),
    nodes: rows.nodes.map((row) => nodeRecord(row, recordedAt)),
    places: rows.nodes.flatMap(placeRecords),
    ties: ties.map((row) => ({
      ...tieRecord(row, recordedAt, daysFor(row.evidence)),
      sources: sourcesFor(row.evidence),
    })),
    values: values.map(({ row, id }) => valueRecord(row, id, recordedAt)),
    evidence: unique(evidence),
  };
}

export type Records = ReturnType<typeof toRecords>;

export const NO_RECORDS: Records = { sources: [], nodes: [], places: [], ties: [], values: [], evidence: [] };

/** Returns the sources of evidence as Neo4j stores them, deduplicated by id; the last one wins. */
export function sourceRecords(rows: readonly { evidence: readonly EvidenceRow[] }[], recordedAt: string) {
  const sources = new Map<string, SourceRow>();
  for (const { evidence } of rows) {
    for (const { source } of evidence) sources.set(sourceId(source), source);
  }
  return Array.from(sources.values(), (source) => sourceRecord(source, recordedAt));
}

/** Returns one row per tie: the last one, with the evidence of all. */
export function uniqueTies(rows: readonly TieRow[]): TieRowWithId[] {
  const ties = new Map<string, TieRowWithId>();
  for (const row of rows) {
    const id = tieId(row);
    const earlier = ties.get(id);
    ties.set(id, { ...row, id, evidence: earlier ? [...earlier.evidence, ...row.evidence] : row.evidence });
  }
  return [...ties.values()];
}

/** Deduplicates records by id; the last one wins. */
export function unique<T extends { id: string }>(records: T[]): T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

const knownPeriod = (recordedAt: string) => ({ knownFrom: recordedAt, knownTo: MAX_INSTANT });

function validPeriod(since: string | undefined, until: string | undefined) {
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
    labels: ['Node', ...(isActorType(row.type) ? ['Actor'] : []), row.type],
    properties: {
      ...row.properties,
      id: row.id,
      type: row.type,
      nameEn: row.nameEn,
      nameFr: row.nameFr,
      otherNames: row.otherNames ?? [],
      otherNameKinds: kindsOfNames(row),
      // The id makes each key unique, so that a page can start after it.
      nameKey: `${foldText(row.nameEn)} ${row.id}`,
      nameKeyFr: `${foldText(row.nameFr ?? row.nameEn)} ${row.id}`,
      searchText: [...names.map(foldText), foldText(row.id)].join('\n'),
      ...validPeriod(row.since, row.until),
      // Its next versions keep the instant of its first recording.
      ...((row.type === 'FollowUp' || row.type === 'Meeting') && {
        recordedAt: row.properties?.['recordedAt'] ?? recordedAt,
      }),
      ...knownPeriod(recordedAt),
    },
  };
}

/** Returns the kinds of the other names, in their order; undefined where none is known. */
function kindsOfNames({ otherNames = [], nameKinds = {} }: NodeRow): NameKind[] | undefined {
  const kinds = otherNames.map((name) => nameKinds[name] ?? NameKind.OTHER);
  return kinds.some((kind) => kind !== NameKind.OTHER) ? kinds : undefined;
}

function placeRecords({ id, country, region, namedRegions = [], parent, meeting }: NodeRow) {
  const places = [
    { relation: 'IN_COUNTRY', place: country },
    { relation: 'IN_REGION', place: region },
    ...[...namedRegions].sort().map((place) => ({ relation: 'IN_NAMED_REGION', place })),
    { relation: 'PART_OF', place: parent },
    { relation: 'MEETING_BY', place: meeting?.by },
    ...[...(meeting?.with ?? [])].sort().map((place) => ({ relation: 'MEETING_WITH', place })),
    ...[...(meeting?.about ?? [])].sort().map((place) => ({ relation: 'MEETING_ABOUT', place })),
  ];
  return places.flatMap(({ relation, place }) => (place === undefined ? [] : [{ id, relation, place }]));
}

/** Returns the clearance that a viewer needs to see the tie: 0 to 2, or one that no viewer has. */
export function clearanceOfTie(row: TieRow): number {
  return TIE_TYPES[row.type].ofRecords ? HIDDEN_CLEARANCE : CLEARANCE[visibilityOfTie(row)];
}

/** Returns the days of the evidence for a record. */
function daysFor(evidence: readonly EvidenceRow[]): string[] {
  return evidence.flatMap(({ against, asOf, source }) => (against ? [] : (asOf ?? source.published ?? [])));
}

/** Returns the ids of the sources of the evidence for a record. */
function sourcesFor(evidence: readonly EvidenceRow[]): string[] {
  return [...new Set(evidence.filter(({ against }) => !against).map(({ source }) => sourceId(source)))];
}

/** Converts a tie to a record, without properties from its ends and sources: see merge-ties. */
export function tieRecord(row: TieRowWithId, recordedAt: string, days: readonly string[] = []) {
  return {
    id: row.id,
    type: row.type,
    from: row.from,
    to: row.to,
    properties: {
      id: row.id,
      strength: row.strength,
      confidence: row.confidence,
      visibility: visibilityOfTie(row),
      clearance: clearanceOfTie(row),
      contested: row.contested ?? false,
      recordedOn: row.recordedOn,
      stance: row.stance,
      ask: row.ask,
      stage: row.stage,
      through: row.through,
      due: row.due,
      answer: row.answer,
      heldBy: row.heldBy,
      verb: row.verb,
      amount: row.amount,
      currency: row.currency,
      derived: row.derived,
      phrases: row.phrases && [row.phrases.en, row.phrases.enBack, row.phrases.fr, row.phrases.frBack],
      note: row.note,
      qualifierEn: row.qualifierEn,
      qualifierFr: row.qualifierFr,
      recordedAt,
      since: row.since,
      until: row.until,
      ...datesOfNewTie({ since: row.since, recordedOn: row.recordedOn ?? recordedAt.slice(0, 10), days }),
      ...knownPeriod(recordedAt),
    },
  };
}

/** Converts a source to a record as Neo4j stores it. */
function sourceRecord(row: SourceRow, recordedAt: string) {
  const id = sourceId(row);
  return { id, properties: { ...row, id, type: 'Source', ...knownPeriod(recordedAt) } };
}

/** Converts evidence to a stored record, with the clearance of the record that it supports. */
export function evidenceRecord(
  record: { id: string; clearance: number },
  { source, ...row }: EvidenceRow,
  recordedAt: string,
) {
  const from = sourceId(source);
  const id = evidenceId({ ...row, of: record.id, source: from });
  return {
    id,
    source: from,
    properties: {
      ...row,
      id,
      of: record.id,
      clearance: record.clearance,
      type: 'Evidence',
      against: row.against ?? false,
      recordedAt,
      ...knownPeriod(recordedAt),
    },
  };
}

function valueRecord({ evidence: _, ...row }: ValueRow, id: string, recordedAt: string) {
  return {
    id,
    properties: { ...row, id, type: 'IndicatorValue', year: Number(row.asOf.slice(0, 4)), ...knownPeriod(recordedAt) },
  };
}
