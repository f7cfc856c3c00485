import type { NodeType } from '../../model/node-type';
import { tieId } from '../../model/record-ids';
import type { TieRow } from '../../model/rows';
import { tieEndsProblem } from '../../model/tie-ends';
import type { Phrases } from '../../model/tie-phrases';
import { AskStage, InvitationAnswer, Stance } from '../../model/tie-state';
import { TieType } from '../../model/tie-type';
import { TIE_TYPES } from '../../model/tie-types';
import { Visibility } from '../../model/visibility';
import { firstDay } from '../../scalars/partial-date';
import type { IdRegistry } from './id-registry';
import { choice, flag, omitBlank, optionalChoice, partialDate, period, strength, text } from './read-cells';
import { type EvidenceFile, evidenceOf } from './read-evidence';
import type { Row } from './row';

// Computed once: ties.csv may have hundreds of thousands of rows.
const TYPES = Object.values(TieType);
const VISIBILITIES = Object.values(Visibility);

export interface TieContext {
  /** The nodes that a tie may join, of the folder and of the graph. A type that is unknown is not checked. */
  ends: { has(id: string): boolean; typeOf(id: string): NodeType | undefined };
  registry: IdRegistry;
  evidenceFile: EvidenceFile;
}

/** A row of ties.csv; undefined where it has no valid type. All its problems are reported. */
export function readTie(row: Row, { ends, registry, evidenceFile }: TieContext): TieRow | undefined {
  const type = choice(row, 'type', TYPES);
  const from = readEnd(row, 'from', ends);
  const to = readEnd(row, 'to', ends);
  if (from !== '' && from === to) row.reject('to', 'another node than from: nothing has a tie to itself');
  const verb = text(row, 'verb');
  const ownId = row.cell('id');
  // Two rows without ids that have type, ends and verb in common would become one tie.
  const id = ownId || (type ? tieId({ type, from, to, verb }) : '');
  if (id !== '') registry.claim(row, id, 'Tie');
  const { evidence, confidence } = evidenceOf(row, id, evidenceFile);
  const tieStrength = strength(row);
  const visibility = optionalChoice(row, 'visibility', VISIBILITIES) ?? Visibility.PUBLIC;
  const dates = period(row);
  const phrases = readPhrases(row);
  const note = text(row, 'note');
  const contested = flag(row, 'contested');
  const recordedOn = partialDate(row, 'recorded_on');
  const state = {
    stance: optionalChoice(row, 'stance', Object.values(Stance)),
    ask: text(row, 'ask'),
    stage: optionalChoice(row, 'stage', Object.values(AskStage)),
    answer: optionalChoice(row, 'answer', Object.values(InvitationAnswer)),
    heldBy: row.cell('held_by') === '' ? undefined : readEnd(row, 'held_by', ends),
  };
  if (!type) return undefined;
  const [fromType, toType] = [ends.typeOf(from), ends.typeOf(to)];
  const problem = from !== to && fromType && toType && tieEndsProblem(type, fromType, toType);
  if (tieStrength !== undefined && !TIE_TYPES[type].conducts)
    row.reject('strength', `nothing: ${type} carries no influence`);
  if (problem) row.reject('type', `a type that makes sense between these two: ${problem.en}`);
  return {
    ...(ownId !== '' && { id }),
    type,
    from,
    to,
    ...dates,
    ...(tieStrength !== undefined && { strength: tieStrength }),
    confidence,
    visibility,
    ...(contested && { contested }),
    ...(verb && { verb }),
    ...(phrases && { phrases }),
    ...(note && { note }),
    ...omitBlank(state),
    ...(recordedOn && { recordedOn: firstDay(recordedOn) }),
    evidence,
  };
}

function readEnd(row: Row, column: 'from' | 'to' | 'held_by', ends: TieContext['ends']): string {
  const id = row.cell(column);
  if (!ends.has(id)) row.reject(column, 'the id of a node in this folder or in the graph');
  return id;
}

const PHRASES = ['phrase_en', 'phrase_en_back', 'phrase_fr', 'phrase_fr_back'] as const;

/** All four phrases or none, each with `{}` where the other end is named. */
function readPhrases(row: Row): Phrases | undefined {
  const [en, enBack, fr, frBack] = PHRASES.map((column) => text(row, column));
  if (!en && !enBack && !fr && !frBack) return undefined;
  for (const column of PHRASES) {
    const cell = row.cell(column);
    if (cell !== '' && cell.split('{}').length !== 2) {
      row.reject(column, 'a phrase with {} once, where the other end is named');
    }
  }
  if (!en || !enBack || !fr || !frBack) {
    // Reported at a phrase that is present, since the file may lack the columns of the others.
    const present = PHRASES.find((column) => row.cell(column) !== '') ?? 'phrase_en';
    row.reject(present, 'all four phrases, or none');
  }
  return { en: en ?? '', enBack: enBack ?? '', fr: fr ?? '', frBack: frBack ?? '' };
}
