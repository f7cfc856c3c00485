import { tieEndsProblem } from '../../model/tie-ends';
import type { Phrases } from '../../model/tie-phrases';
import { TieType } from '../../model/tie-type';
import { Visibility } from '../../model/visibility';
import { stableId } from '../../model/record-ids';
import type { NodeType } from '../../model/node-type';
import type { TieRow } from '../../model/rows';
import { choice, flag, optionalChoice } from './choice-cells';
import { period } from './date-cells';
import { strength } from './number-cells';
import { text } from './text-cells';
import { cited } from './evidence-cells';
import type { EvidenceElsewhere } from './evidence-elsewhere';
import type { Identities } from './identities';
import type { Row } from './row';

// Once, and not for each of very many rows.
const TYPES = Object.values(TieType);
const VISIBILITIES = Object.values(Visibility);

export interface TieContext {
  /** The nodes that a tie may have as an end, and the type of each where it is known. */
  nodes: { has(id: string): boolean; typeOf(id: string): NodeType | undefined };
  identities: Identities;
  elsewhere: EvidenceElsewhere;
}

/** The row's tie; undefined where its type is not known. All problems are reported. */
export function tie(row: Row, { nodes, identities, elsewhere }: TieContext): TieRow | undefined {
  const type = choice(row, 'type', TYPES);
  const from = end(row, 'from', nodes);
  const to = end(row, 'to', nodes);
  if (from !== '' && from === to) row.reject('to', 'another node than from: nothing has a tie to itself');
  const verb = text(row, 'verb');
  const given = row.cell('id');
  // The id that the loader makes too: two rows without one that say the same would become one tie.
  const id = given || (type ? stableId('TIE', type, from, to, verb) : '');
  if (id !== '') identities.claim(row, id, 'Tie');
  const { evidence, confidence } = cited(row, id, elsewhere);
  const force = strength(row);
  const visibility = optionalChoice(row, 'visibility', VISIBILITIES) ?? Visibility.PUBLIC;
  const dates = period(row);
  const said = phrases(row);
  const note = text(row, 'note');
  const contested = flag(row, 'contested');
  if (!type) return undefined;
  const [fromType, toType] = [nodes.typeOf(from), nodes.typeOf(to)];
  const problem = from !== to && fromType && toType && tieEndsProblem(type, fromType, toType);
  if (problem) row.reject('type', `a type that makes sense between these two: ${problem.en}`);
  return {
    ...(given !== '' && { id }),
    type,
    from,
    to,
    ...dates,
    ...(force !== undefined && { strength: force }),
    confidence,
    visibility,
    ...(contested && { contested }),
    ...(verb && { verb }),
    ...(said && { phrases: said }),
    ...(note && { note }),
    evidence,
  };
}

function end(row: Row, column: 'from' | 'to', nodes: TieContext['nodes']): string {
  const id = row.cell(column);
  if (!nodes.has(id)) row.reject(column, 'the id of a node in this folder or in the graph');
  return id;
}

const PHRASES = ['phrase_en', 'phrase_en_back', 'phrase_fr', 'phrase_fr_back'] as const;

/** All four phrases or none, each with `{}` where the other end is named. */
function phrases(row: Row): Phrases | undefined {
  const [en, enBack, fr, frBack] = PHRASES.map((column) => text(row, column));
  if (!en && !enBack && !fr && !frBack) return undefined;
  for (const column of PHRASES) {
    const cell = row.cell(column);
    if (cell !== '' && cell.split('{}').length !== 2) {
      row.reject(column, 'a phrase with {} once, where the other end is named');
    }
  }
  if (!en || !enBack || !fr || !frBack) {
    // At one that is there: the file may lack the columns of the others.
    const written = PHRASES.find((column) => row.cell(column) !== '') ?? 'phrase_en';
    row.reject(written, 'all four phrases, or none');
  }
  return { en: en ?? '', enBack: enBack ?? '', fr: fr ?? '', frBack: frBack ?? '' };
}
