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

/** Knows the compiled statements of which Neo4j has a plan, and has new ones planned in the background. */
export class PlannedStatements {
  /** By text: whether it is planned by now. */
  private readonly statements = new LRUCache<string, { isPlanned: boolean }>({ max: MAX_STATEMENTS });
  private readonly newOf = new LRUCache<string, { count: number }>({ max: MAX_CLIENTS, ttl: MINUTE_MS });

  constructor(
    private readonly plan: (statements: readonly BoundStatement[]) => Promise<void>,
    readonly compiling: Compiling = 'planned',
  ) {}

  /** Whether to use a statement: Neo4j has a plan of it. `client` is the key of an anonymous client, null for any other. */
  isPlanned(statement: BoundStatement, client: string | null): boolean {
    if (this.compiling === 'always') return true;
    const known = this.statements.get(statement.text);
    if (known) return known.isPlanned;
    if (client !== null && !this.mayPlan(client)) return false;
    const state = { isPlanned: false };
    this.statements.set(statement.text, state);
    this.plan([statement]).then(
      () => (state.isPlanned = true),
      () => this.statements.delete(statement.text),
    );
    return false;
  }

  private mayPlan(client: string): boolean {
    const counted = this.newOf.get(client) ?? { count: 0 };
    if (counted.count === 0) this.newOf.set(client, counted);
    return ++counted.count <= MAX_NEW;
  }
}
