import { LRUCache } from 'lru-cache';
import type { BoundStatement } from './parameters';

/** The most statements that are kept; those least recently used are planned again when they are met. */
const MAX_STATEMENTS = 500;
/** New statements of an anonymous client that are planned in a minute: planning takes Neo4j much longer than answering. */
const MAX_NEW = 10;
const MINUTE_MS = 60_000;
/** The most clients whose new statements are counted. */
const MAX_CLIENTS = 10_000;

/** When compiled statements are used: once Neo4j has planned them, always or never. */
export type Compiling = 'planned' | 'always' | 'never';

/** Knows the compiled statements of which Neo4j has a plan, and has those met again planned in the background. */
export class PlannedStatements {
  private readonly states = new LRUCache<string, 'met' | 'planning' | 'planned'>({ max: MAX_STATEMENTS });
  private readonly newOf = new LRUCache<string, { count: number }>({ max: MAX_CLIENTS, ttl: MINUTE_MS });

  constructor(
    private readonly plan: (statements: readonly BoundStatement[]) => Promise<void>,
    readonly compiling: Compiling = 'planned',
  ) {}

  /** Whether to use a statement: Neo4j has a plan of it. `client` is the key of an anonymous client, null for any other. */
  isPlanned(statement: BoundStatement, client: string | null): boolean {
    if (this.compiling === 'always') return true;
    const state = this.states.get(statement.text);
    if (!state) this.states.set(statement.text, 'met');
    // Most are met once, and planning takes longer than all that it would save.
    if (state === 'met' && (client === null || this.mayPlan(client))) this.startPlanning(statement);
    return state === 'planned';
  }

  private startPlanning(statement: BoundStatement): void {
    this.states.set(statement.text, 'planning');
    this.plan([statement]).then(
      () => this.states.set(statement.text, 'planned'),
      () => this.states.delete(statement.text),
    );
  }

  private mayPlan(client: string): boolean {
    const counted = this.newOf.get(client) ?? { count: 0 };
    if (counted.count === 0) this.newOf.set(client, counted);
    return ++counted.count <= MAX_NEW;
  }
}
