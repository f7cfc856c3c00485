import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { TieType } from '../../../../src/store/model/tie-type';
import { evidenceOf, nodeRow, tieRow } from '../rows';

const NODES = 3_000;
const TIES = 9_000;
const HUBS = 4;

const TYPES = [TieType.MEMBER_OF, TieType.PARTNER_OF, TieType.SUBSIDIARY_OF, TieType.STEERS, TieType.SIGNED_CODE];

/**
 * Creates a deterministic graph of 3,000 actors, a third of whose ties lead to one of four hubs. Of
 * five ties two carry influence equally both ways, two less one way than the other, and one a
 * single way: from its `to`.
 */
function make() {
  const id = (index: number) => `n${String(index).padStart(4, '0')}`;
  let state = 1;
  const random = (below: number) => (state = (state * 48271) % 2147483647) % below;
  const ties = [];
  for (let index = 0; index < TIES; index++) {
    const from = random(NODES);
    const to = index % 3 === 0 ? random(HUBS) : random(NODES);
    const strength = (1 + random(99)) / 100;
    const type = TYPES[random(TYPES.length)]!;
    const evidence = evidenceOf('2024-12-31');
    if (from !== to) ties.push(tieRow(`t${index}`, id(from), id(to), { type, strength, evidence }));
  }
  const nodes = Array.from({ length: NODES }, (_, index) => nodeRow(id(index)));
  const view = viewAt(buildProjection(nodes, ties).arrays, {
    valid: '2024-12-31',
    known: '2025-01-01T00:00:00.000Z',
    clearance: 0,
  });
  return { view, hubs: [0, 1, 2, 3] };
}

export const crowd = make();
