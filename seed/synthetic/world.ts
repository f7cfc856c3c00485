import type { SyntheticActor } from './actors';
import type { PreferentialDraw } from './preferential-draw';
import type { Random } from './random';
import type { Base } from './base';
import type { TieBook } from './tie-book';

/** What the makers of the world share. */
export interface World {
  random: Random;
  scale: number;
  base: Base;
  actors: readonly SyntheticActor[];
  draw: PreferentialDraw<SyntheticActor>;
  book: TieBook;
}

/** How many there are of something that is `atScaleOne` at scale 1; never none. */
export function scaled({ scale }: World, atScaleOne: number): number {
  return Math.max(1, Math.round(atScaleOne * scale));
}
