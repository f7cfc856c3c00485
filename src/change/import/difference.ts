import type { NodeRow, TieRowWithId, ValueRow } from '../../store/model/rows';
import type { EvidenceAddition } from '../transaction/evidence.store';
import type { NodeVersion, TieVersion } from '../transaction/versions.store';

/** A node of which an import would write the next version. */
export interface ChangedNode {
  current: NodeRow;
  next: NodeRow;
}

/** A tie of which an import would write the next version. */
export interface ChangedTie {
  version: TieVersion;
  from: string;
  to: string;
  /** The properties of the next version that the rows decide. */
  changed: Record<string, unknown>;
}

/** What an import would write. */
export interface Difference {
  newNodes: NodeRow[];
  changedNodes: ChangedNode[];
  /** The current versions of those changed nodes whose visibility changes: ties that are not in the rows follow them. */
  shownOtherwise: NodeVersion[];
  newTies: TieRowWithId[];
  changedTies: ChangedTie[];
  newValues: ValueRow[];
  /** New evidence of existing nodes, ties and values. */
  newEvidence: EvidenceAddition[];
  /** Of those new records that an import had written before it was undone: their closed versions, by id, and their evidence. */
  reopened: { nodes: Map<string, NodeVersion>; ties: Map<string, TieVersion>; evidence: EvidenceAddition[] };
  /** The number of records that are the same in the graph. */
  same: number;
  /** The ids of records that were withdrawn or merged in the graph: an import does not restore them. */
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

/** Whether an import would write nothing. */
export function isEmpty({ newNodes, changedNodes, newTies, changedTies, newValues, newEvidence }: Difference): boolean {
  return [newNodes, changedNodes, newTies, changedTies, newValues, newEvidence].every(({ length }) => length === 0);
}

/** Whether a tie that was open ends. */
export function isEnded({ version, changed }: ChangedTie): boolean {
  return !version.properties.until && Boolean(changed['until']);
}
