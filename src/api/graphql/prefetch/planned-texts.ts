import { setTimeout as wait } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { UnavailableError } from '../../../errors';
import type { BoundStatement } from '../../../store/neo4j/parameters';
import { MAX_COMPOSITIONS } from './compose';

/** The most texts that wait to be planned; others are planned when they are asked for again. */
const MAX_WAITING = 3;

/** How often a text is asked for before it is planned: planning one that is asked for once or twice costs more than it saves. */
const ASKED_BEFORE = 2;

/**
 * The texts that Neo4j has planned. Planning a composition takes up to seconds, so that it is done in the background, one after the
 * other, for texts that are asked for again and again.
 */
export class PlannedTexts {
  /** What became of each text, or how often it has been asked for. */
  private readonly texts = new LRUCache<string, 'waiting' | 'planned' | 'failed' | number>({ max: MAX_COMPOSITIONS });
  private waiting = 0;
  private queue: Promise<void> = Promise.resolve();

  /** `plan` has Neo4j plan a statement without running it; `onFailure` is called where it rejects. */
  constructor(
    private readonly plan: (bound: BoundStatement) => Promise<void>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /** Whether a statement has been planned; where it is asked for more often, it will be. */
  has(bound: BoundStatement): boolean {
    const state = this.texts.get(bound.text) ?? 0;
    if (typeof state === 'number') {
      if (state < ASKED_BEFORE) this.texts.set(bound.text, state + 1);
      else if (this.waiting < MAX_WAITING) this.add(bound);
    }
    return state === 'planned';
  }

  private add(bound: BoundStatement): void {
    this.waiting++;
    this.texts.set(bound.text, 'waiting');
    this.queue = this.queue.then(() => this.planNow(bound));
  }

  private async planNow(bound: BoundStatement): Promise<void> {
    const started = performance.now();
    try {
      await this.plan(bound);
      this.texts.set(bound.text, 'planned');
    } catch (error) {
      if (error instanceof UnavailableError) this.texts.delete(bound.text);
      else this.texts.set(bound.text, 'failed');
      this.onFailure(error);
    }
    // Half of the time is left to what readers wait for, whatever they make Neo4j plan.
    await wait(performance.now() - started, undefined, { ref: false });
    this.waiting--;
  }
}
