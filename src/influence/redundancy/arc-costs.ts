import { CURRENT_CLASSES } from '../view/arc-class';
import type { InfluenceView } from '../view/view';

const known = new WeakMap<InfluenceView, ArcCosts>();

/** Lengths whose sum is least where a product of weights and factors is highest. */
export interface ArcCosts {
  /** By arc of the view: -ln of the weight; Infinity where the tie has ended. */
  arc: Float64Array;
  /** By node: -ln of the factor. */
  node: Float64Array;
}

/** The costs of a view, reckoned once: a logarithm costs more than all else that a search does with an arc. */
export function arcCosts(view: InfluenceView): ArcCosts {
  let costs = known.get(view);
  if (!costs) {
    const current = CURRENT_CLASSES;
    costs = {
      arc: view.arcWeight.map((weight, arc) => (current[view.arcClass[arc]!] ? -Math.log(weight) : Infinity)),
      node: view.factor.map((factor) => -Math.log(factor)),
    };
    known.set(view, costs);
  }
  return costs;
}
