import type { PictureView } from '../../../graph/picture/picture-view';
import type { Confidence, TieType } from '../../graphql/graphql';
import { countBy, type Drawing, drawingOf } from '../drawing/drawing';
import { type KnownGraph, tiesByNode } from '../known-graph';
import { isAtLeast, regionsOf } from '../limits';

export interface LimitCounts {
  /** The number of ties of each type. */
  types: ReadonlyMap<TieType, number>;
  /** Returns the number of ties with at least a confidence. */
  least: (confidence: Confidence) => number;
  /** The number of names in each region. */
  regions: readonly { id: string; name: string; count: number }[];
}

/** Returns how much of a picture each value of a limit would leave, within its other limits. */
export function limitCounts(known: KnownGraph, view: PictureView, day: string): LimitCounts {
  const without = (limit: 'types' | 'confidence' | 'region') => drawingOf(known, { ...view, [limit]: undefined }, day);
  const confidences = tiesOf(without('confidence')).map(({ confidence }) => confidence);
  const byNode = tiesByNode(known);
  const regions = without('region').nodes.flatMap(({ id }) => [...regionsOf(id, known, byNode)]);
  const names = new Map(regions);
  return {
    types: countBy(tiesOf(without('types')).map(({ type }) => type)),
    least: (confidence) => confidences.filter((own) => isAtLeast(own, confidence)).length,
    regions: [...countBy(regions.map(([id]) => id))].map(([id, count]) => ({ id, name: names.get(id)!, count })),
  };
}

const tiesOf = ({ lines }: Drawing) => lines.flatMap(({ ties }) => ties);
