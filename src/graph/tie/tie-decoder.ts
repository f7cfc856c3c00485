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
  /** From when and until when it holds, by its evidence and its ends too: YYYY-MM-DD. */
  validFrom: string;
  validTo: string;
  /** Whether it is over once one of its ends has run out. */
  mayRunOut: boolean;
  /** The day of the newest evidence for it, as its source gives it, and its last day, YYYY-MM-DD. */
  confirmed?: string | null;
  confirmedTo?: string | null;
  /** Whether all evidence for it is from copies. */
  copied?: boolean | null;
  /** Where one was recorded; see strengthsOf. */
  strength?: number | null;
  confidence: Confidence;
  visibility: Visibility;
  contested: boolean;
  /** Whether it follows from what its ends are, without evidence of its own. */
  derived?: boolean | null;
  verb?: string | null;
  /** The phrases of its own verb, as in Phrases: en, enBack, fr, frBack. */
  phrases?: [string, string, string, string] | null;
  note?: string | null;
  /** The caveat that is part of every sentence of it, in both languages or in none: see qualifierIn. */
  qualifierEn?: string | null;
  qualifierFr?: string | null;
  /** Of FUNDS: money, with its currency (ISO 4217). */
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

/** The properties that are read of a tie, in the order in which statements return them. */
export const TIE_COLUMNS: readonly string[] = Object.keys(KINDS);

/** A tie as a statement returns it: its type, the ids of its ends and its properties in the order of TIE_COLUMNS. */
export type TieValues = [type: TieType, from: string, to: string, properties: unknown[]];

/**
 * Returns a decoder of the ties that one statement returns. It throws an error that names the statement and the column where a
 * column is missing or of the wrong kind.
 */
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

/** A tie as a statement returns it that gives all properties by name; those that are null are left out. */
export type TieMap = Readonly<Record<string, unknown> & { type: TieType; from: string; to: string }>;

/** As tieDecoder, for a statement that returns ties as maps. */
export function tieMapDecoder(statement: string): (tie: TieMap) => TieRecord {
  const decode = tieDecoder(statement);
  return (tie) => decode([tie.type, tie.from, tie.to, TIE_COLUMNS.map((name) => tie[name] ?? null)]);
}
