import { RECORDS } from '../kinds/records';
import type { Confidence, SourceKind, ValueKind } from '../store/model/enums';
import type { NodeType } from '../store/model/node-type';
import type { Scalar } from '../store/model/rows';
import type { TieState, TieType } from '../store/model/tie-type';
import type { Visibility } from '../store/model/visibility';
import type { GraphClient } from '../store/neo4j/client';

/** A property that a record lacks is null or absent. */
type Maybe<T> = T | null | undefined;

export interface ExportedSource {
  id: string;
  title: string;
  url?: Maybe<string>;
  published?: Maybe<string>;
  publisher?: Maybe<string>;
  originalPublisher?: Maybe<string>;
  kind?: Maybe<SourceKind>;
}

export interface ExportedEvidence {
  id: string;
  source: ExportedSource;
  locator?: Maybe<string>;
  confidence: Confidence;
  asOf?: Maybe<string>;
  against?: Maybe<boolean>;
  qualifierEn?: Maybe<string>;
  qualifierFr?: Maybe<string>;
  knownFrom: string;
}

export interface ExportedNode {
  id: string;
  type: NodeType;
  nameEn: string;
  nameFr?: Maybe<string>;
  otherNames?: Maybe<string[]>;
  otherNameKinds?: Maybe<string[]>;
  since?: Maybe<string>;
  until?: Maybe<string>;
  country?: Maybe<string>;
  region?: Maybe<string>;
  parent?: Maybe<string>;
  knownFrom: string;
  evidence: ExportedEvidence[];
  /** Properties of nodes of some types. */
  [property: string]: Maybe<Scalar | string[] | ExportedEvidence[]>;
}

export interface ExportedTie extends TieState {
  id: string;
  type: TieType;
  from: string;
  to: string;
  since?: Maybe<string>;
  until?: Maybe<string>;
  /** The day of its recording, for a tie without another date. */
  recordedOn?: Maybe<string>;
  strength?: Maybe<number>;
  confidence: Confidence;
  visibility: Visibility;
  contested?: Maybe<boolean>;
  verb?: Maybe<string>;
  phrases?: Maybe<[string, string, string, string]>;
  note?: Maybe<string>;
  qualifierEn?: Maybe<string>;
  qualifierFr?: Maybe<string>;
  amount?: Maybe<number>;
  currency?: Maybe<string>;
  /** True for a tie that follows from the properties of its ends. */
  derived?: Maybe<boolean>;
  knownFrom: string;
  evidence: ExportedEvidence[];
}

export interface ExportedValue {
  id: string;
  indicator: string;
  asOf: string;
  value: number;
  basis: string;
  kind?: Maybe<ValueKind>;
  country?: Maybe<string>;
  knownFrom: string;
  evidence: ExportedEvidence[];
}

/** The exported records: known at an instant (ISO 8601, UTC) and visible at this clearance. */
export interface ExportView {
  known: string;
  clearance: number;
}

/** The exported node types: all but sources, evidence and similar types. */
const TYPES = Object.keys(RECORDS);

/** The exported properties of nodes. `knownFrom` replaces the instants of their recording. */
const PROPERTIES = [
  ...new Set([
    'type',
    'nameEn',
    'nameFr',
    'otherNames',
    'otherNameKinds',
    'since',
    'until',
    'note',
    'knownFrom',
    ...Object.values(RECORDS).flatMap(({ fields }) =>
      Object.keys(fields).filter((name) => fields[name]!.kind !== 'instant'),
    ),
  ]),
];

export function streamNodes(graph: GraphClient, view: ExportView, take: (node: ExportedNode) => void): Promise<void> {
  const parameters = { ...view, types: TYPES, properties: PROPERTIES };
  return graph.stream<ExportedNodeRow>('exchange/export-nodes', parameters, ({ values, node }) => {
    const exported: Record<string, unknown> = { ...node };
    PROPERTIES.forEach((name, index) => (exported[name] = values[index]));
    take(exported as unknown as ExportedNode);
  });
}

interface ExportedNodeRow {
  /** Values in the order of PROPERTIES. */
  values: unknown[];
  node: Pick<ExportedNode, 'id' | 'evidence' | 'country' | 'region' | 'parent'>;
}

export function streamTies(graph: GraphClient, view: ExportView, take: (tie: ExportedTie) => void): Promise<void> {
  return graph.stream<{ tie: ExportedTie }>('exchange/export-ties', { ...view, types: TYPES }, ({ tie }) => take(tie));
}

export function streamValues(
  graph: GraphClient,
  view: ExportView,
  take: (value: ExportedValue) => void,
): Promise<void> {
  return graph.stream<{ value: ExportedValue }>('exchange/export-values', { ...view }, ({ value }) => take(value));
}
