import { rowDecoder, type ColumnKinds } from '../../store/loading/row-decoder';
import type { Confidence } from '../../store/model/enums';
import type { TieState, TieType } from '../../store/model/tie-type';
import type { Visibility } from '../../store/model/visibility';

/** A tie as the graph stores it, in the version known at the standpoint. */
export interface TieRecord extends TieState {
  id: string;
  type: TieType;
  from: string;
  to: string;
  since?: string | null;
  until?: string | null;
  /** The days from and until which it is current, by its evidence and ends too: YYYY-MM-DD. */
  validFrom: string;
  validTo: string;
  /** True where it lapses once one of its ends has lapsed. */
  mayRunOut: boolean;
  /** The date of its newest evidence, as precise as in its source, and its last day, YYYY-MM-DD. */
  confirmed?: string | null;
  confirmedTo?: string | null;
  /** True where all evidence for it is from copies. */
  copied?: boolean | null;
  /** The recorded strength, if any: see strengthsOf. */
  strength?: number | null;
  confidence: Confidence;
  visibility: Visibility;
  contested: boolean;
  /** True where it follows from the nature of its ends, without evidence of its own. */
  derived?: boolean | null;
  verb?: string | null;
  /** The phrases of its own verb, as in Phrases: en, enBack, fr, frBack. */
  phrases?: [string, string, string, string] | null;
  note?: string | null;
  /** The caveat in each of its sentences, in both languages or in none: see qualifierIn. */
  qualifierEn?: string | null;
  qualifierFr?: string | null;
  /** The money of a FUNDS tie, with its currency (ISO 4217). */
  amount?: number | null;
  currency?: string | null;
  recordedAt: string;
  retractedAt?: string | null;
}

const KINDS = {
  id: 'text!',
  since: 'text',
  until: 'text',
  validFrom: 'text!',
  validTo: 'text!',
  mayRunOut: 'flag!',
  confirmed: 'text',
  confirmedTo: 'text',
  copied: 'flag',
  strength: 'number',
  confidence: 'text!',
  visibility: 'text!',
  contested: 'flag!',
  derived: 'flag',
  verb: 'text',
  phrases: 'texts',
  note: 'text',
  qualifierEn: 'text',
  qualifierFr: 'text',
  stance: 'text',
  ask: 'text',
  stage: 'text',
  through: 'texts',
  due: 'text',
  answer: 'text',
  heldBy: 'text',
  amount: 'number',
  currency: 'text',
  recordedAt: 'text!',
  retractedAt: 'text',
} as const satisfies ColumnKinds & Partial<Record<keyof TieRecord, unknown>>;

/** The properties read for a tie, in the order in which statements return them. */
export const TIE_COLUMNS: readonly string[] = Object.keys(KINDS);

/** A tie of a statement: its type, the ids of its ends, its properties in TIE_COLUMNS order. */
export type TieValues = [type: TieType, from: string, to: string, properties: unknown[]];

/** Returns a decoder of a statement's ties; it throws where a column is missing or wrong. */
export function tieDecoder(statement: string): (values: TieValues) => TieRecord {
  const decodeColumns = rowDecoder(statement, 'a tie', TIE_COLUMNS, KINDS, ['type', 'from', 'to']);
  return ([type, from, to, properties]) => {
    const tie = decodeColumns(properties) as unknown as TieRecord;
    tie.type = type;
    tie.from = from;
    tie.to = to;
    return tie;
  };
}

/** A tie of a statement that returns all its properties by name, without null ones. */
export type TieMap = Readonly<Record<string, unknown> & { type: TieType; from: string; to: string }>;

/** Returns a decoder like tieDecoder, for a statement that returns ties as maps. */
export function tieMapDecoder(statement: string): (tie: TieMap) => TieRecord {
  const decode = tieDecoder(statement);
  return (tie) => decode([tie.type, tie.from, tie.to, TIE_COLUMNS.map((name) => tie[name] ?? null)]);
}
