import { TieType } from '../../model/tie-type';
import { Visibility } from '../../model/visibility';
import type { NodeRow, TieRow } from '../../model/rows';
import { ids } from './id-cells';
import type { Known } from './identities';
import type { Row } from './row';

/** The ties that the list cells of a row stand for, on its evidence. Undated: the node's own dates bound them. */
export function listedTies(row: Row, node: NodeRow, known: Known): TieRow[] {
  const objectives = ids(row, 'objectives', known.objectives, 'ids of objectives in the graph');
  const countries = ids(row, 'countries_iso3', known.countries, 'ISO 3166-1 alpha-3 codes of countries in the graph');
  const tie = (type: TieType, to: string): TieRow[] =>
    node.evidence.slice(0, 1).map((first) => ({
      type,
      from: node.id,
      to,
      confidence: first.confidence,
      visibility: Visibility.PUBLIC,
      evidence: [first],
    }));
  return [
    ...objectives.flatMap((to) => tie(TieType.PURSUES, to)),
    ...countries.flatMap((to) => tie(TieType.COVERS, to)),
  ];
}
