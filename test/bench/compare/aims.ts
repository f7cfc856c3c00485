import type { ModeName } from './mode';
import type { Other } from './summary';

/** How many times as many answers a second as the others are aimed at; null where nothing is. */
export const AIMS: Record<ModeName, Record<Other, number | null>> = {
  cold: { peer: 1.5, byHand: 0.6 },
  'warm, distinct': { peer: 10, byHand: null },
  'warm, repeated': { peer: 50, byHand: null },
};
