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
  /** For a copy: the publisher of the original. */
  originalPublisher?: string;
}

/** A source’s statement; its caveat may be lacking in other evidence for the same tie. */
export interface EvidenceRow extends Qualifier {
  source: SourceRow;
  locator?: string;
  confidence: Confidence;
  /** The partial date to which the statement refers. */
  asOf?: string;
  /** True where the evidence contradicts the tie. */
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
  /** The id of a Region node; for a country, its seat block. */
  region?: string;
  /** The ids of the named regions of a country, in addition to its seat block. */
  namedRegions?: string[];
  /** The id of the node that contains this one: an indicator's objective, an action's campaign. */
  parent?: string;
  /** The nodes that a meeting joins; absent for other nodes. */
  meeting?: MeetingEnds;
  since?: string;
  until?: string;
  /**
   * Properties of this type of node only, such as an actor's kind and group or an indicator's unit.
   * Opportunities, commitments, follow-ups, meetings and pictures also have `visibility` and
   * `clearance`: see `visibilityProperties`.
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
  /** The partial date of the value. */
  asOf: string;
  value: number;
  basis: string;
  kind?: ValueKind;
  /** The id of the value's country; absent for a value of the network as a whole. */
  country?: string;
  evidence: EvidenceRow[];
}

export interface TieRow extends TieState, Qualifier {
  /** The id; by default derived from type, ends and verb: see `tieId`. */
  id?: string;
  type: TieType;
  from: string;
  to: string;
  since?: string;
  until?: string;
  /** YYYY-MM-DD: the recording day of a tie without other dates, unless it is the loading day. */
  recordedOn?: string;
  /** Above 0 and at most 1; by default the strength of the type. */
  strength?: number;
  confidence: Confidence;
  visibility?: Visibility;
  contested?: boolean;
  /** The source's own verb, where it is more specific than the type. */
  verb?: string;
  /** The amount of FUNDS, above 0, with its currency (ISO 4217). */
  amount?: number;
  currency?: string;
  /** True for a tie that follows from its ends, without evidence of its own. */
  derived?: true;
  /** The phrases of the tie, where those of its type do not fit the verb. */
  phrases?: Phrases;
  note?: string;
  evidence: EvidenceRow[];
}

/** The row of a tie with its own or a derived id: see tieId. */
export type TieRowWithId = TieRow & { id: string };

/** Validated rows to load into the graph, in any order. */
export interface GraphRows {
  nodes: NodeRow[];
  ties: TieRow[];
  values: ValueRow[];
}
