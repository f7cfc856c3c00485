import type { SyntheticActor } from './actors';
import type { PreferentialDraw } from './preferential-draw';
import type { Random } from './random';
import type { ReferenceIds } from './reference-ids';
import type { TieCollector } from './tie-collector';

/** The state of a world while it is generated. */
export interface World {
  random: Random;
  scale: number;
  referenceIds: ReferenceIds;
  actors: readonly SyntheticActor[];
  draw: PreferentialDraw<SyntheticActor>;
  tieCollector: TieCollector;
}

/** Returns the number of items at this scale, with `atScaleOne` of them at scale 1; at least 1. */
export function scaled({ scale }: World, atScaleOne: number): number {
  return Math.max(1, Math.round(atScaleOne * scale));
}
