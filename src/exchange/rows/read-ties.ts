import { bilingual, textIn } from '../../language/message';
import { isActorType, type NodeType } from '../../store/model/node-type';
import { tieId } from '../../store/model/record-ids';
import type { TieRow } from '../../store/model/rows';
import { type Phrases, tieEndsProblem } from '../../store/model/tie-words';
import { AskStage, InvitationAnswer, Stance, TieType } from '../../store/model/tie-type';
import { TIE_TYPES, visibilityOfTie } from '../../store/model/tie-types';
import { CLEARANCE, Visibility, visibilityOfClearance } from '../../store/model/visibility';
import { firstDay } from '../../language/partial-date';
import type { IdRegistry } from './id-registry';
import {
  choice,
  dateInPeriod,
  flag,
  listItems,
  money,
  omitBlank,
  optionalChoice,
  partialDate,
  period,
  strength,
  text,
} from './read-cells';
import { type EvidenceFile, evidenceOf, readQualifier } from './read-evidence';
import { isBlank, type ImportRow } from './row';

// Computed once: ties.csv may have hundreds of thousands of rows.
const TYPES = Object.values(TieType);
const VISIBILITIES = Object.values(Visibility);

/** The columns for ties of a single type. */
const COLUMN_OWNERS = [
  ['stance', TieType.POSITION_ON],
  ['ask', TieType.TARGETS],
  ['stage', TieType.TARGETS],
  ['through', TieType.TARGETS],
  ['due', TieType.TARGETS],
  ['answer', TieType.INVITED_TO],
  ['amount', TieType.FUNDS],
  ['currency', TieType.FUNDS],
] as const;

/** The columns that require `ask`. */
const OF_ASKS = ['stage', 'through', 'due'] as const;

export interface TieContext {
  /** The nodes that a tie may join, of the folder and the graph; an unknown type is not checked. */
  ends: {
    has(id: string): boolean;
    typeOf(id: string): NodeType | undefined;
    /** The clearance that a viewer needs to see a node after the import. */
    clearanceOf(id: string): number;
    /** True where an administrator restricted a node: ties of older folders are restricted too. */
    isRestricted(id: string): boolean;
    /** The actor that an id represents: see governmentResolver. */
    resolveGovernment(id: string): string;
  };
  registry: IdRegistry;
  evidenceFile: EvidenceFile;
}

/** Reads a row of ties.csv; undefined without a valid type. Reports all its problems. */
export function readTie(row: ImportRow, { ends, registry, evidenceFile }: TieContext): TieRow | undefined {
  const type = choice(row, 'type', TYPES);
  const ownId = row.cell('id');
  const [fromCell, toCell] = [readEnd(row, 'from', ends), readEnd(row, 'to', ends)];
  const from = type === TieType.PROMISED ? ends.resolveGovernment(fromCell) : fromCell;
  // A row with an id may target a country itself, as in its graph: an export changes nothing.
  const to = type === TieType.TARGETS && ownId === '' ? ends.resolveGovernment(toCell) : toCell;
  if (from !== '' && from === to) row.reject('to', bilingual('import.tie.itself'));
  const verb = text(row, 'verb');
  // Two rows without ids would become one tie if they shared type, ends and verb.
  const id = ownId || (type ? tieId({ type, from, to, verb }) : '');
  if (id !== '') registry.claim(row, id, 'Tie');
  if (type === TieType.PROMISED && ownId !== '' && ownId !== tieId({ type, from, to }))
    row.reject('id', `nothing, or ${tieId({ type, from, to })}: a commitment is promised once`);
  const isOfRecords = type !== undefined && TIE_TYPES[type].ofRecords === true;
  const qualifier = readQualifier(row);
  const { evidence, confidence } = evidenceOf(row, id, evidenceFile, { isOptional: isOfRecords, qualifier });
  const tieStrength = strength(row);
  const visibility = optionalChoice(row, 'visibility', VISIBILITIES);
  const dates = period(row);
  const phrases = readPhrases(row);
  const note = text(row, 'note');
  const contested = flag(row, 'contested');
  const recordedOn = partialDate(row, 'recorded_on');
  const state = {
    stance: optionalChoice(row, 'stance', Object.values(Stance)),
    ask: text(row, 'ask'),
    stage: optionalChoice(row, 'stage', Object.values(AskStage)),
    through: readThrough(row, ends),
    due: dateInPeriod(row, 'due'),
    answer: optionalChoice(row, 'answer', Object.values(InvitationAnswer)),
    heldBy: row.cell('held_by') === '' ? undefined : readEnd(row, 'held_by', ends),
    ...money(row),
  };
  if (!type) return undefined;
  const [fromType, toType] = [ends.typeOf(from), ends.typeOf(to)];
  const problem = from !== to && fromType && toType && tieEndsProblem(type, fromType, toType);
  if (tieStrength !== undefined && !TIE_TYPES[type].conducts)
    row.reject('strength', `nothing: ${type} carries no influence`);
  for (const [column, owner] of COLUMN_OWNERS) {
    if (type !== owner && !isBlank(row.cell(column))) row.reject(column, `nothing: only ${owner} has it`);
  }
  const ofAsk = OF_ASKS.find((column) => !isBlank(row.cell(column)));
  if (type === TieType.TARGETS && ofAsk && !state.ask) row.reject(ofAsk, bilingual('import.tie.ask'));
  if (state.through?.includes(to)) row.reject('through', bilingual('import.tie.through'), to);
  if (type === TieType.POSITION_ON && !state.stance) row.reject('stance', 'a stance: a position has one');
  if (problem)
    row.reject(
      'type',
      bilingual('import.tie.ends', (language) => ({ problem: textIn(problem, language) })),
    );
  return {
    ...(ownId !== '' && { id }),
    type,
    from,
    to,
    ...dates,
    ...(tieStrength !== undefined && { strength: tieStrength }),
    confidence,
    visibility: visibilityWithin(row, { type, visibility }, [from, to], ends),
    ...(contested && { contested }),
    ...(verb && { verb }),
    ...(phrases && { phrases }),
    ...(note && { note }),
    ...qualifier,
    ...omitBlank(state),
    ...(recordedOn && { recordedOn: firstDay(recordedOn) }),
    evidence,
  };
}

function readEnd(row: ImportRow, column: 'from' | 'to' | 'held_by', ends: TieContext['ends']): string {
  const id = row.cell(column);
  if (!ends.has(id)) row.reject(column, bilingual('import.node'));
  return id;
}

/** Reads the intermediaries for an ask; undefined where the cell is blank. */
function readThrough(row: ImportRow, ends: TieContext['ends']): string[] | undefined {
  const through = [...listItems(row, 'through')].map((id) => ends.resolveGovernment(id));
  for (const id of through) {
    const type = ends.typeOf(id);
    if (!ends.has(id) || (type && !isActorType(type))) {
      row.reject('through', 'ids of actors in this folder or in the graph', id);
    }
  }
  return through.length > 0 ? through : undefined;
}

/** Returns the row's visibility within that of its ends, by default the widest they allow. */
function visibilityWithin(
  row: ImportRow,
  tie: { type: TieType; visibility: Visibility | undefined },
  joined: readonly string[],
  ends: TieContext['ends'],
): Visibility {
  const ownVisibility = visibilityOfTie(tie);
  const least = Math.max(...joined.map((id) => ends.clearanceOf(id)));
  const visibility = visibilityOfClearance(least);
  if (tie.type === TieType.PROMISED && CLEARANCE[ownVisibility] > least)
    row.reject('visibility', `${visibility} or nothing: every viewer of a commitment sees its maker`);
  if (CLEARANCE[ownVisibility] >= least) return ownVisibility;
  if (tie.visibility && !joined.some((id) => ends.isRestricted(id)))
    row.reject('visibility', `${visibility} or nothing: not more visible than both of its ends`);
  return visibility;
}

const PHRASES = ['phrase_en', 'phrase_en_back', 'phrase_fr', 'phrase_fr_back'] as const;

/** Reads all four phrases or none, each with `{}` in place of the other end. */
function readPhrases(row: ImportRow): Phrases | undefined {
  const [en, enBack, fr, frBack] = PHRASES.map((column) => text(row, column));
  if (!en && !enBack && !fr && !frBack) return undefined;
  for (const column of PHRASES) {
    const cell = row.cell(column);
    if (cell !== '' && cell.split('{}').length !== 2) {
      row.reject(column, 'a phrase with {} once, where the other end is named');
    }
  }
  if (!en || !enBack || !fr || !frBack) {
    // Reported at a filled phrase, since the file may lack the other columns.
    const present = PHRASES.find((column) => row.cell(column) !== '') ?? 'phrase_en';
    row.reject(present, 'all four phrases, or none');
  }
  return { en: en ?? '', enBack: enBack ?? '', fr: fr ?? '', frBack: frBack ?? '' };
}
