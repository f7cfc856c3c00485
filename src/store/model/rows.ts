import type { Confidence, NameKinds, SourceKind, ValueKind } from './enums';
import type { NodeType } from './node-type';
import type { Qualifier } from './qualifier';
import type { Phrases } from './tie-words';
import type { TieState, TieType } from './tie-type';
import type { Visibility } from './visibility';

/** A property value that Neo4j stores as it is. */
export type Scalar = string | number | boolean;

/** A property of a node: a value or a list of texts. */
export type Property = Scalar | string[];

export interface SourceRow {
  title: string;
  url?: string;
  published?: string;
  publisher?: string;
  kind?: SourceKind;
  /** Of a copy: who published what it copies. */
  originalPublisher?: string;
}

export interface EvidenceRow {
  source: SourceRow;
  locator?: string;
  confidence: Confidence;
  /** The partial date for which the source states it. */
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
  nameKinds?: NameKinds;
  /** The id of a Country node. */
  country?: string;
  /** The id of a Region node; of a country its seat block. */
  region?: string;
  /** The ids of the named regions that a country lies in, beside its seat block. */
  namedRegions?: string[];
  /** The id of the node that this one is part of, such as an indicator's objective or an action's campaign. */
  parent?: string;
  /** Of a meeting: who met whom, about what. */
  meeting?: MeetingEnds;
  since?: string;
  until?: string;
  /**
   * Properties of this type of node only, such as an actor's kind and group or an indicator's unit. Opportunities, commitments,
   * follow-ups, meetings and pictures also have `visibility` and `clearance`: see `visibilityProperties`.
   */
  properties?: Record<string, Property>;
  evidence: EvidenceRow[];
}

/** The ids of the nodes that a meeting joins. */
export interface MeetingEnds {
  /** The actor that met the others. */
  by: string;
  /** The actors that it met. */
  with: readonly string[];
  about: readonly string[];
}

/** A reported value of an indicator, as in its source. */
export interface ValueRow {
  indicator: string;
  /** The partial date that the value holds for. */
  asOf: string;
  value: number;
  basis: string;
  kind?: ValueKind;
  /** The id of the country that it is of; absent for a value of the network as a whole. */
  country?: string;
  evidence: EvidenceRow[];
}

export interface TieRow extends TieState, Qualifier {
  /** Where absent, it is derived from type, ends and verb: see `tieId`. */
  id?: string;
  type: TieType;
  from: string;
  to: string;
  since?: string;
  until?: string;
  /** YYYY-MM-DD: the day of its recording where that is not the day on which it is written, for a tie that nothing else dates. */
  recordedOn?: string;
  /** Above 0 and at most 1; absent where it is that of the type. */
  strength?: number;
  confidence: Confidence;
  visibility?: Visibility;
  contested?: boolean;
  /** The source's own verb, where it says more than the type. */
  verb?: string;
  /** Of FUNDS: money, above 0, with its currency (ISO 4217). */
  amount?: number;
  currency?: string;
  /** True for a tie that follows from what its ends are, without evidence of its own. */
  derived?: true;
  /** The tie in words, where the type's own phrases do not fit the verb. */
  phrases?: Phrases;
  note?: string;
  evidence: EvidenceRow[];
}

/** The row of a tie whose id is given or was made: see tieId. */
export type TieRowWithId = TieRow & { id: string };

/** Checked rows to load into the graph, in any order. */
export interface GraphRows {
  nodes: NodeRow[];
  ties: TieRow[];
  values: ValueRow[];
}
