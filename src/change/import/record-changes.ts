import type { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import { tieRecord } from '../../model/records';
import type { NodeRow, Scalar } from '../../model/rows';
import type { Run } from '../../neo4j/client';
import type { TieRecord } from '../../tie/tie-decoder';
import { tiePhrase } from '../../tie/tie-phrase';
import { rowOf } from '../ledger/node-row';
import { readNodeVersions } from '../ledger/versions.store';
import { type ChangedTie, COMPARED, type Difference, isEnded } from './difference';

/** What becomes of one field of a record; null where it has no value. */
export interface FieldChange {
  field: string;
  old: string | null;
  new: string | null;
}

/** What an import does to one record, field by field. */
export interface RecordChange {
  /** A tie is ENDED where it was open and the import ends it. */
  status: 'NEW' | 'CHANGED' | 'ENDED';
  id: string;
  /** The name of a node, or a tie in words. */
  name: string;
  fields: FieldChange[];
}

type Fields = Record<string, unknown>;

/** The records that an import creates, changes and ends, at most `max`: nodes first. Reads the names of the ties’ ends. */
export async function listRecordChanges(
  read: Run,
  { newNodes, changedNodes, newTies, changedTies }: Difference,
  { language, max }: { language: Language; max: number },
): Promise<RecordChange[]> {
  const nodes = [
    ...newNodes.slice(0, max).map((next) => ({ status: 'NEW' as const, current: undefined, next })),
    ...changedNodes.slice(0, max).map((changed) => ({ status: 'CHANGED' as const, ...changed })),
  ].slice(0, max);
  const ties = [
    ...newTies.slice(0, max).map((row) => {
      const { type, from, to, properties } = tieRecord(row, '');
      return { status: 'NEW' as const, id: row.id, current: {}, next: { type, from, to, ...properties } };
    }),
    ...changedTies.slice(0, max).map((tie) => ({
      status: isEnded(tie) ? ('ENDED' as const) : ('CHANGED' as const),
      id: tie.version.id,
      ...versionsOf(tie),
    })),
  ].slice(0, max - nodes.length);
  const ends = ties.flatMap(({ next }) => [next.from, next.to]);
  const names = await namesOf(read, ends, [...newNodes, ...changedNodes.map(({ next }) => next)], language);
  return [
    ...nodes.map(({ status, current, next }) => ({
      ...{ status, id: next.id, name: nameIn(next, language) },
      fields: fieldChanges(current ? nodeFields(current) : {}, nodeFields(next)),
    })),
    ...ties.map(({ status, id, current, next }) => ({
      ...{ status, id, name: tieInWords(next, names, language) },
      fields: fieldChanges(tieFields(current), tieFields(next)),
    })),
  ];
}

function versionsOf({ version, from, to, changed }: ChangedTie) {
  const { type, properties } = version;
  const current = { ...properties, type, from: version.from, to: version.to };
  return { current, next: { ...current, from, to, ...changed } };
}

function nodeFields({
  nameEn,
  nameFr,
  otherNames,
  country,
  region,
  parent,
  since,
  until,
  properties,
}: NodeRow): Fields {
  const { clearance: _, ...own } = properties ?? {};
  return { nameEn, nameFr, otherNames, country, region, parent, since, until, ...own };
}

function tieFields(properties: Fields): Fields {
  return Object.fromEntries(['type', 'from', 'to', ...COMPARED].map((field) => [field, properties[field]]));
}

function fieldChanges(current: Fields, next: Fields): FieldChange[] {
  const fields = new Set([...Object.keys(next), ...Object.keys(current)]);
  return [...fields].flatMap((field) => {
    const [before, after] = [textOf(current[field]), textOf(next[field])];
    return before === after ? [] : [{ field, old: before, new: after }];
  });
}

/** A value as text: the items of a list separated by semicolons; null where there is none, or it is false. */
function textOf(value: unknown): string | null {
  if (value === undefined || value === null || value === false) return null;
  const text = Array.isArray(value) ? value.join('; ') : (value as Scalar).toString();
  return text === '' ? null : text;
}

async function namesOf(
  read: Run,
  ids: readonly string[],
  rows: readonly NodeRow[],
  language: Language,
): Promise<Map<string, string>> {
  const names = new Map(rows.map((row) => [row.id, nameIn(row, language)]));
  const missing = [...new Set(ids.filter((id) => !names.has(id)))];
  for (const version of await readNodeVersions(read, missing)) {
    if (!names.has(version.id)) names.set(version.id, nameIn(rowOf(version), language));
  }
  return names;
}

function tieInWords(
  tie: Fields & { from: string; to: string },
  names: ReadonlyMap<string, string>,
  language: Language,
) {
  const nameOf = (id: string) => names.get(id) ?? id;
  return `${nameOf(tie.from)} ${tiePhrase(tie as unknown as TieRecord, nameOf(tie.to), language)}`;
}
