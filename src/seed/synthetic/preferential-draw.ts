import { ActorKind } from '../../store/model/actor-kind';
import type { Random } from './random';

/** The share of draws that ignore ties: it makes hubs smaller, of hundreds of ties at scale 1. */
const UNIFORM_SHARE = 0.25;

/** The properties of an actor that a draw reads. */
export interface Drawable {
  id: string;
  kind: ActorKind;
}

export const ALL_KINDS: readonly ActorKind[] = Object.values(ActorKind);

/**
 * Draws actors by preferential attachment: with a probability proportional to their ties, so that
 * degrees follow a power law (A.-L. Barabási and R. Albert, "Emergence of scaling in random
 * networks", Science 286, 1999). A share of the draws is uniform, so that actors without ties are
 * drawn too.
 */
export class PreferentialDraw<T extends Drawable> {
  private readonly actors = new Map<ActorKind, T[]>();
  /** The actors, each once per tie: a uniform draw from this list is proportional to degree. */
  private readonly tieEnds = new Map<ActorKind, T[]>();

  constructor(
    private readonly random: Random,
    actors: readonly T[],
  ) {
    for (const kind of ALL_KINDS) {
      this.actors.set(kind, []);
      this.tieEnds.set(kind, []);
    }
    for (const actor of actors) this.actors.get(actor.kind)?.push(actor);
  }

  /** Draws an actor of one of these kinds. */
  draw(kinds: readonly ActorKind[]): T {
    const uniform = this.random.chance(UNIFORM_SHARE);
    return (uniform ? undefined : this.from(this.tieEnds, kinds)) ?? this.uniform(kinds);
  }

  /** Draws up to `count` actors that are not excluded; fewer where that needs too many draws. */
  drawOthers(kinds: readonly ActorKind[], count: number, excluded: ReadonlySet<T>): T[] {
    const drawn = new Set<T>();
    for (let tries = 0; drawn.size < count && tries < 4 * count + 10; tries++) {
      const actor = tries < 2 * count ? this.draw(kinds) : this.uniform(kinds);
      if (!excluded.has(actor)) drawn.add(actor);
    }
    return [...drawn];
  }

  /** Adds ties to an actor, which makes it more likely in later draws. */
  addTies(actor: T, ties = 1): void {
    const ends = this.tieEnds.get(actor.kind);
    for (let tie = 0; tie < ties; tie++) ends?.push(actor);
  }

  private uniform(kinds: readonly ActorKind[]): T {
    const actor = this.from(this.actors, kinds);
    if (!actor) throw new RangeError(`No actor of the kinds ${kinds.join(', ')}`);
    return actor;
  }

  private from(pools: ReadonlyMap<ActorKind, readonly T[]>, kinds: readonly ActorKind[]): T | undefined {
    const size = kinds.reduce((sum, kind) => sum + (pools.get(kind)?.length ?? 0), 0);
    let index = this.random.between(0, size - 1);
    for (const kind of kinds) {
      const pool = pools.get(kind) ?? [];
      if (index < pool.length) return pool[index];
      index -= pool.length;
    }
    return undefined;
  }
}
