import { ActorKind } from '../../src/model/actor-kind';
import type { Random } from './random';

/** The share of draws that ignore ties: the higher, the smaller the hubs. Fitted to hundreds of ties at scale 1. */
const UNIFORM_SHARE = 0.25;

/** As much of an actor as a draw needs. */
export interface Drawn {
  id: string;
  kind: ActorKind;
}

export const ALL_KINDS: readonly ActorKind[] = Object.values(ActorKind);

/**
 * Draws actors by preferential attachment: an actor is as likely as it has ties, so that the tied become more tied and
 * degrees follow a power law (A.-L. Barabási and R. Albert, "Emergence of scaling in random networks", Science 286,
 * 1999). A share of the draws is uniform, so that everybody can come in.
 */
export class PreferentialDraw<T extends Drawn> {
  private readonly actors = new Map<ActorKind, T[]>();
  /** An actor once for each of its ties: a uniform draw from this is a draw by degree. */
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

  /** One actor of one of these kinds. */
  draw(kinds: readonly ActorKind[]): T {
    const uniform = this.random.chance(UNIFORM_SHARE);
    return (uniform ? undefined : this.from(this.tieEnds, kinds)) ?? this.uniform(kinds);
  }

  /** The first `count` draws that are not excluded; fewer where it takes too many draws to find them. */
  drawOthers(kinds: readonly ActorKind[], count: number, excluded: ReadonlySet<T>): T[] {
    const found = new Set<T>();
    for (let tries = 0; found.size < count && tries < 4 * count + 10; tries++) {
      const actor = tries < 2 * count ? this.draw(kinds) : this.uniform(kinds);
      if (!excluded.has(actor)) found.add(actor);
    }
    return [...found];
  }

  /** Makes the actor likelier in later draws, as `ties` ties do. */
  tied(actor: T, ties = 1): void {
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
