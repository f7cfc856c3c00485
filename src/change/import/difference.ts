import { isDeepStrictEqual } from 'node:util';
import { tieRecord } from '../../store/model/records';
import type { NodeRow, TieRowWithId, ValueRow } from '../../store/model/rows';
import type { EvidenceAddition } from '../transaction/evidence.store';
import type { NodeVersion, TieVersion } from '../transaction/versions.store';
import { QUALIFIERS } from '../../store/model/qualifier';

/** A node whose next version an import would write. */
export interface ChangedNode {
  current: NodeRow;
  next: NodeRow;
}

/** A tie whose next version an import would write. */
export interface ChangedTie {
  version: TieVersion;
  from: string;
  to: string;
  /** The properties of the next version that follow from the rows. */
  changed: Record<string, unknown>;
}

/** The records that an import would write. */
export interface Difference {
  newNodes: NodeRow[];
  changedNodes: ChangedNode[];
  /** The current versions of nodes with a new visibility, which ties without a row follow. */
  shownOtherwise: NodeVersion[];
  newTies: TieRowWithId[];
  changedTies: ChangedTie[];
  newValues: ValueRow[];
  /** New evidence of existing nodes, ties and values. */
  newEvidence: EvidenceAddition[];
  /** Closed versions, by id, and evidence of new records that an undone import had written. */
  reopened: { nodes: Map<string, NodeVersion>; ties: Map<string, TieVersion>; evidence: EvidenceAddition[] };
  /** The number of records that are equal in the graph. */
  same: number;
  /** The ids of records that were withdrawn or merged: an import does not restore them. */
  withdrawn: string[];
}

export function noDifference(): Difference {
  return {
    newNodes: [],
    changedNodes: [],
    shownOtherwise: [],
    newTies: [],
    changedTies: [],
    newValues: [],
    newEvidence: [],
    reopened: { nodes: new Map(), ties: new Map(), evidence: [] },
    same: 0,
    withdrawn: [],
  };
}

/** Returns true where an import would write nothing. */
export function isEmpty({ newNodes, changedNodes, newTies, changedTies, newValues, newEvidence }: Difference): boolean {
  return [newNodes, changedNodes, newTies, changedTies, newValues, newEvidence].every(({ length }) => length === 0);
}

/** Returns true where an open tie ends. */
export function isEnded({ version, changed }: ChangedTie): boolean {
  return !version.properties.until && Boolean(changed['until']);
}

type Properties = Record<string, unknown>;

/** The properties of a tie that keep their values where the cell is blank. */
const OPTIONAL = [
  'verb',
  'phrases',
  'note',
  'stance',
  'ask',
  'stage',
  'through',
  'due',
  'answer',
  'heldBy',
  'amount',
  'currency',
  ...QUALIFIERS,
] as const;
/** The properties of a tie that follow from the rows. */
export const COMPARED = ['since', 'until', 'strength', 'confidence', 'visibility', 'contested', ...OPTIONAL] as const;

/** Returns true where an administrator restricted a record: earlier rows do not lift that. */
export function isRestricted({ properties }: TieVersion | NodeVersion): boolean {
  return (properties as Properties)['restricted'] === true;
}

/** Returns the properties of a tie that a row changes; null where it changes nothing. */
export function changedProperties(version: TieVersion, row: TieRowWithId): Properties | null {
  const { properties, from, to } = version;
  const next = propertiesOf(row);
  const isKept = (name: string) =>
    isKeptByRestriction(version, name) ||
    (OPTIONAL.some((optional) => optional === name) && next[name] === undefined) ||
    (name === 'contested' && row.contested === undefined);
  const isChanged = COMPARED.some(
    (name) => !isKept(name) && !isDeepStrictEqual(next[name] ?? null, properties[name] ?? null),
  );
  return isChanged || from !== row.from || to !== row.to ? written(next, isKept) : null;
}

/** Returns the row’s properties for a reopened version, except an administrator’s restriction. */
export function reopenedProperties(version: TieVersion, row: TieRowWithId): Properties {
  return written(propertiesOf(row), (name) => isKeptByRestriction(version, name));
}

function isKeptByRestriction(version: TieVersion, name: string): boolean {
  return isRestricted(version) && (name === 'visibility' || name === 'clearance');
}

function propertiesOf(row: TieRowWithId): Properties {
  return tieRecord(row, '').properties;
}

function written(properties: Properties, isKept: (name: string) => boolean): Properties {
  const names = [...COMPARED, 'clearance'].filter((name) => !isKept(name));
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
}
