import type { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import { tieRecord } from '../../store/model/records';
import type { NodeRow, Scalar, TieRowWithId } from '../../store/model/rows';
import type { Run } from '../../store/neo4j/client';
import type { TieRecord } from '../../graph/tie/tie-decoder';
import { type TiePhraseInput, tieStatement } from '../../graph/tie/tie-clause';
import { rowOf } from '../transaction/node-row';
import { readNodeVersions, type TieVersion } from '../transaction/versions.store';
import { type ChangedTie, COMPARED, type Difference, isEnded } from './difference';

/** The change of one field of a record; null for no value. */
export interface FieldChange {
  field: string;
  old: string | null;
  new: string | null;
}

/** The effect of an import on one record, field by field. */
export interface RecordChange {
  /** The effect; CONFIRMED or RETRACTED where a member states that a tie is, or never was, true. */
  status: 'NEW' | 'CHANGED' | 'ENDED' | 'CONFIRMED' | 'RETRACTED';
  id: string;
  /** The name of a node, or the sentence of a tie. */
  name: string;
  fields: FieldChange[];
}

type Fields = Record<string, unknown>;

/** A record before and after, without the names of other records. */
interface Draft {
  status: RecordChange['status'];
  id: string;
  current: Fields;
  next: Fields;
  /** The ids of the ends of a tie. */
  ends: readonly string[];
  name: (nameOf: (id: string) => string) => string;
}

export interface ListOptions {
  language: Language;
  /** The maximum number of records. */
  max: number;
  /** The ties that are confirmed, and those that never were true. */
  confirmed?: readonly TieVersion[];
  retracted?: readonly TieVersion[];
}

/** Lists the ended, withdrawn, changed, new and confirmed records of an import, in this order. */
export async function listRecordChanges(
  read: Run,
  { newNodes, changedNodes, newTies, changedTies }: Difference,
  { language, max, confirmed = [], retracted = [] }: ListOptions,
): Promise<RecordChange[]> {
  const first = <T>(records: readonly T[]): readonly T[] => records.slice(0, max);
  const drafts = first([
    ...first(changedTies.filter(isEnded)).map((tie) => draftOfChangedTie('ENDED', tie, language)),
    ...first(retracted).map((tie) => draftOfUnchangedTie('RETRACTED', tie, language)),
    ...first(changedNodes).map(({ current, next }) => draftOfNode('CHANGED', current, next, language)),
    ...first(changedTies.filter((tie) => !isEnded(tie))).map((tie) => draftOfChangedTie('CHANGED', tie, language)),
    ...first(newNodes).map((next) => draftOfNode('NEW', undefined, next, language)),
    ...first(newTies).map((tie) => draftOfNewTie(tie, language)),
    ...first(confirmed).map((tie) => draftOfUnchangedTie('CONFIRMED', tie, language)),
  ]);
  const nodes = [...newNodes, ...changedNodes.map(({ next }) => next)];
  const names = await namesOf(
    read,
    drafts.flatMap(({ ends }) => ends),
    nodes,
    language,
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  return drafts.map(({ status, id, current, next, name }) => ({
    status,
    id,
    name: name(nameOf),
    fields: fieldChanges(current, next),
  }));
}

function draftOfNode(status: Draft['status'], current: NodeRow | undefined, next: NodeRow, language: Language): Draft {
  const fields = { current: current ? nodeFields(current) : {}, next: nodeFields(next) };
  return { status, id: next.id, ...fields, ends: [], name: () => nameIn(next, language) };
}

function draftOfNewTie(row: TieRowWithId, language: Language): Draft {
  const { type, from, to, properties } = tieRecord(row, '');
  return draftOfTie({ status: 'NEW', id: row.id, current: {}, next: { ...properties, type, from, to } }, language);
}

function draftOfChangedTie(status: Draft['status'], tie: ChangedTie, language: Language): Draft {
  const { version, from, to, changed } = tie;
  const current = { ...version.properties, type: version.type, from: version.from, to: version.to };
  return draftOfTie({ status, id: version.id, current, next: { ...current, from, to, ...changed } }, language);
}

function draftOfUnchangedTie(status: Draft['status'], version: TieVersion, language: Language): Draft {
  const { from, to } = version;
  return draftOfChangedTie(status, { version, from, to, changed: {} }, language);
}

function draftOfTie(
  { current, next, ...tie }: Pick<Draft, 'status' | 'id' | 'current'> & { next: Fields & { from: string; to: string } },
  language: Language,
): Draft {
  const tiePhrase: TiePhraseInput = {
    ...(next as unknown as TieRecord),
    status: tie.status === 'ENDED' ? 'ENDED' : 'CURRENT',
  };
  const name: Draft['name'] = (nameOf) => tieStatement(tiePhrase, nameOf(next.from), nameOf(next.to), language);
  return { ...tie, current: tieFields(current), next: tieFields(next), ends: [next.from, next.to], name };
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

/** Returns a value as text: items of a list separated by semicolons; null for none and false. */
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
