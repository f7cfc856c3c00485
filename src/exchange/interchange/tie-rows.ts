import { TieType } from '../../tie/tie-type';
import { Visibility } from '../../tie/visibility';
import { stableId } from '../ids';
import type { TieRow } from '../rows';
import { choice, optionalChoice, period, strength } from './cells';
import { evidence } from './evidence-cells';
import type { Identities } from './identities';
import type { Row } from './row';

/** The row's tie, whose ends are among `nodes`; undefined where its type is not known. All problems are reported. */
export function tie(row: Row, nodes: { has(id: string): boolean }, identities: Identities): TieRow | undefined {
  const type = choice(row, 'type', Object.values(TieType));
  const from = end(row, 'from', nodes);
  const to = end(row, 'to', nodes);
  if (from !== '' && from === to) row.reject('to', 'another node than from: nothing has a tie to itself');
  const id = row.cell('id');
  // Two rows without an id that say the same would become one tie.
  if (id !== '' || type) identities.claim(row, id || stableId('TIE', type, from, to), 'Tie');
  const cited = evidence(row);
  const given = strength(row);
  const visibility = optionalChoice(row, 'visibility', Object.values(Visibility)) ?? Visibility.PUBLIC;
  const dates = period(row);
  if (!type) return undefined;
  return {
    ...(id !== '' && { id }),
    type,
    from,
    to,
    ...dates,
    ...(given !== undefined && { strength: given }),
    confidence: cited.confidence,
    visibility,
    evidence: [cited],
  };
}

function end(row: Row, column: 'from' | 'to', nodes: { has(id: string): boolean }): string {
  const id = row.cell(column);
  if (!nodes.has(id)) row.reject(column, 'the id of a node in this folder or in the graph');
  return id;
}
