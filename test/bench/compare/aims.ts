import type { ModeName } from './mode';
import type { Other } from './summary';

/** Targets for the ratio of responses per second to the other servers; null where there is none. */
export const AIMS: Record<ModeName, Record<Other, number | null>> = {
  cold: { peer: 1.5, byHand: 0.6 },
  'cold, written past the API': { peer: null, byHand: null },
  mixed: { peer: null, byHand: null },
  'warm, distinct': { peer: 10, byHand: null },
  'warm, repeated': { peer: 50, byHand: null },
};
