import type { Confidence } from './confidence';
import type { Phrases, TieType } from './tie-type';
import type { Visibility } from './visibility';

/** The label of a node in Neo4j, which is also its GraphQL type. */
export type NodeType =
  | 'Member'
  | 'Company'
  | 'RegionalBody'
  | 'Partner'
  | 'Country'
  | 'Region'
  | 'Partnership'
  | 'AdvocacyAction'
  | 'Campaign'
  | 'StrategicDirection'
  | 'Objective'
  | 'InfluenceStrategy'
  | 'Enabler'
  | 'Indicator'
  | 'FrameworkElement'
  | 'CodeCriterion'
  | 'Instrument'
  | 'Manifestation';

export type Scalar = string | number | boolean;

export interface SourceRow {
  title: string;
  url?: string;
  published?: string;
}

export interface EvidenceRow {
  source: SourceRow;
  locator?: string;
  confidence: Confidence;
  /** The partial date that the source speaks of. */
  asOf?: string;
  /** True where the evidence speaks against the tie. */
  against?: boolean;
}

export interface NodeRow {
  id: string;
  type: NodeType;
  nameEn: string;
  nameFr?: string;
  /** Acronyms and former names, for search. */
  otherNames?: string[];
  /** The id of a Country node. */
  country?: string;
  /** The id of a Region node. */
  region?: string;
  /** The id of the node that this one is part of: an indicator's objective, an action's campaign. */
  parent?: string;
  since?: string;
  until?: string;
  /** What only nodes of this type have: an actor's kind and group, an indicator's unit. */
  properties?: Record<string, Scalar>;
  evidence: EvidenceRow[];
}

/** A reported value of an indicator, as its source gives it. */
export interface ValueRow {
  indicator: string;
  /** The partial date that the value holds for. */
  asOf: string;
  value: number;
  basis: string;
  evidence: EvidenceRow[];
}

export interface TieRow {
  /** Where absent, the loader makes one that is always the same for the same type, ends and verb. */
  id?: string;
  type: TieType;
  from: string;
  to: string;
  since?: string;
  until?: string;
  strength?: number;
  confidence: Confidence;
  visibility?: Visibility;
  contested?: boolean;
  /** The source's own verb, and how it is said, where the type's own phrases say too little. */
  verb?: string;
  phrases?: Phrases;
  note?: string;
  evidence: EvidenceRow[];
}

/** What a loader takes: whole, checked, in no particular order. */
export interface GraphRows {
  nodes: NodeRow[];
  ties: TieRow[];
  values: ValueRow[];
}
