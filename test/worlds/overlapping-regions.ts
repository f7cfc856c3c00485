import { Confidence } from '../../src/store/model/enums';
import type { GraphRows, NodeRow } from '../../src/store/model/rows';
import { TieType } from '../../src/store/model/tie-type';
import { SMALL_WORLD } from './small-world';

const node = (row: Omit<NodeRow, 'evidence'>): NodeRow => ({ ...row, evidence: [] });
const withRegions = (row: NodeRow, regions: string[]): NodeRow => ({
  ...row,
  namedRegions: regions,
  properties: { ...row.properties, unMember: true },
});

/**
 * The small world with two named regions: the Gulf, with Aboria of the north and Bellmare of the
 * south, and the Shoals, without countries. Aboria and Bellmare are members of the United Nations.
 */
export const OVERLAPPING_REGIONS: GraphRows = {
  nodes: [
    ...SMALL_WORLD.nodes.map((row) => (row.id === 'ABO' || row.id === 'BLM' ? withRegions(row, ['R-GULF']) : row)),
    node({
      id: 'R-GULF',
      type: 'Region',
      nameEn: 'The Gulf',
      nameFr: 'Le Golfe',
      properties: { kind: 'named_region' },
    }),
    node({ id: 'R-SHOALS', type: 'Region', nameEn: 'The Shoals', properties: { kind: 'named_region' } }),
  ],
  ties: [
    ...SMALL_WORLD.ties,
    { from: 'UNI-KEEL', type: TieType.ADMINISTERS, to: 'R-GULF', confidence: Confidence.HIGH, evidence: [] },
  ],
  values: SMALL_WORLD.values,
};
