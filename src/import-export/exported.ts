import type { Confidence } from '../model/confidence';
import type { TieType } from '../model/tie-type';
import type { Visibility } from '../model/visibility';
import type { NodeType } from '../model/node-type';
import type { Scalar } from '../model/rows';

/** A property that a record lacks is null or absent. */
type Maybe<T> = T | null | undefined;

export interface ExportedSource {
  id: string;
  title: string;
  url?: Maybe<string>;
  published?: Maybe<string>;
}

export interface ExportedEvidence {
  id: string;
  source: ExportedSource;
  locator?: Maybe<string>;
  confidence: Confidence;
  asOf?: Maybe<string>;
  against?: Maybe<boolean>;
  knownFrom: string;
}

export interface ExportedNode {
  id: string;
  type: NodeType;
  nameEn: string;
  nameFr?: Maybe<string>;
  otherNames?: Maybe<string[]>;
  since?: Maybe<string>;
  until?: Maybe<string>;
  country?: Maybe<string>;
  region?: Maybe<string>;
  parent?: Maybe<string>;
  knownFrom: string;
  evidence: ExportedEvidence[];
  /** What only nodes of some types have. */
  [property: string]: Maybe<Scalar | string[] | ExportedEvidence[]>;
}

export interface ExportedTie {
  id: string;
  type: TieType;
  from: string;
  to: string;
  since?: Maybe<string>;
  until?: Maybe<string>;
  strength: number;
  confidence: Confidence;
  visibility: Visibility;
  contested?: Maybe<boolean>;
  verb?: Maybe<string>;
  phrases?: Maybe<[string, string, string, string]>;
  note?: Maybe<string>;
  knownFrom: string;
  evidence: ExportedEvidence[];
}

export interface ExportedValue {
  id: string;
  indicator: string;
  asOf: string;
  value: number;
  basis: string;
  knownFrom: string;
  evidence: ExportedEvidence[];
}

/** What takes an export as it is read: the nodes first, then the ties, then the values; and `end` once. */
export interface GraphWriter {
  node(node: ExportedNode): void;
  tie(tie: ExportedTie): void;
  value(value: ExportedValue): void;
  end(): void;
}
