import type { DeadlineCheck } from '../engine/deadline-check';
import type { Reach } from './reach';

/**
 * Actors by what they would add to a growing set, best first, equal ones by id. Lazy (Minoux, 1978): a gain computed for
 * a smaller set is never too low, so only an actor that comes up by its old gain has it computed anew.
 */
export class LazyGains {
  /** The gain of the actor that came out last. */
  gain = 0;

  /** Three lists in the order of one binary heap: a gain that is looked up by its actor would be far away in memory. */
  private constructor(
    private readonly actors: Int32Array,
    private readonly gains: Float64Array,
    /** The size of the set for which the gain was computed. */
    private readonly freshAt: Uint8Array,
    private size: number,
  ) {}

  /** Over the actors that add something to the empty set. */
  static over(actors: Int32Array, empty: Reach, watch: DeadlineCheck): LazyGains {
    const adding = actors.filter((actor) => {
      watch.step(1);
      return empty.gain(actor) > 0;
    });
    const gains = new Float64Array(adding.length);
    for (let place = 0; place < adding.length; place++) gains[place] = empty.gain(adding[place]!);
    const lazy = new LazyGains(adding, gains, new Uint8Array(adding.length), adding.length);
    for (let place = (adding.length >> 1) - 1; place >= 0; place--) lazy.sink(place, adding[place]!, gains[place]!, 0);
    return lazy;
  }

  copy(): LazyGains {
    return new LazyGains(this.actors.slice(), this.gains.slice(), this.freshAt.slice(), this.size);
  }

  /** Takes out the actor that adds most to the set; -1 where none adds anything. The set only ever grows. */
  pop(set: Reach, watch: DeadlineCheck): number {
    while (this.size > 0) {
      watch.step(1);
      const actor = this.actors[0]!;
      if (this.freshAt[0] !== set.size) {
        this.sink(0, actor, set.gain(actor), set.size);
        continue;
      }
      if (this.gains[0] === 0) return -1;
      this.gain = this.gains[0]!;
      const last = --this.size;
      if (last > 0) this.sink(0, this.actors[last]!, this.gains[last]!, this.freshAt[last]!);
      return actor;
    }
    return -1;
  }

  /** Puts back an actor that came out, with the gain that it had for the set. */
  push(actor: number, gain: number, set: Reach): void {
    let place = this.size++;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.isAfter(parent, actor, gain)) break;
      this.move(parent, place);
      place = parent;
    }
    this.put(place, actor, gain, set.size);
  }

  private sink(from: number, actor: number, gain: number, freshAt: number): void {
    let place = from;
    for (let child = 2 * place + 1; child < this.size; child = 2 * place + 1) {
      if (child + 1 < this.size && this.isAfter(child, this.actors[child + 1]!, this.gains[child + 1]!)) child++;
      if (this.isAfter(child, actor, gain)) break;
      this.move(child, place);
      place = child;
    }
    this.put(place, actor, gain, freshAt);
  }

  private isAfter(place: number, actor: number, gain: number): boolean {
    const other = this.gains[place]!;
    return other < gain || (other === gain && this.actors[place]! > actor);
  }

  private move(from: number, to: number): void {
    this.put(to, this.actors[from]!, this.gains[from]!, this.freshAt[from]!);
  }

  private put(place: number, actor: number, gain: number, freshAt: number): void {
    this.actors[place] = actor;
    this.gains[place] = gain;
    this.freshAt[place] = freshAt;
  }
}
