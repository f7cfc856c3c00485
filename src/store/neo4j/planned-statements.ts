import { LRUCache } from 'lru-cache';
import type { BoundStatement } from './parameters';

/** Maximum number of statements; the least recently used are dropped, and planned anew. */
const MAX_STATEMENTS = 500;
/** New statements planned per minute and anonymous client: planning takes longer than answering. */
const MAX_NEW = 10;
const MINUTE_MS = 60_000;
/** Maximum number of clients whose new statements are counted. */
const MAX_CLIENTS = 10_000;

/** The use of compiled statements: once Neo4j has planned them, always or never. */
export type Compiling = 'planned' | 'always' | 'never';

/** Records which statements Neo4j has planned, and plans recurring ones in the background. */
export class PlannedStatements {
  private readonly states = new LRUCache<string, 'met' | 'planning' | 'planned'>({ max: MAX_STATEMENTS });
  private readonly newCounts = new LRUCache<string, { count: number }>({ max: MAX_CLIENTS, ttl: MINUTE_MS });

  constructor(
    private readonly plan: (statements: readonly BoundStatement[]) => Promise<void>,
    readonly compiling: Compiling = 'planned',
  ) {}

  /** True where Neo4j has planned a statement; `client` is an anonymous client's key, or null. */
  isPlanned(statement: BoundStatement, client: string | null): boolean {
    if (this.compiling === 'always') return true;
    const state = this.states.get(statement.text);
    if (!state) this.states.set(statement.text, 'met');
    // Most statements occur once, and planning them takes longer than it would save.
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
    const counted = this.newCounts.get(client) ?? { count: 0 };
    if (counted.count === 0) this.newCounts.set(client, counted);
    return ++counted.count <= MAX_NEW;
  }
}
