import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kind, parse, print, visit } from 'graphql';
import { type Client, post } from './post';
import type { SoakWriter } from './writer';

const EXAMPLES = join(__dirname, '../../../schema/examples');
const MAX_PAUSE_MS = 400;
/** Asks for the newest write itself, besides the number of writes. */
const NEWEST = 'query ($id: ID!) { node(id: $id) { id } soakChanges: changes(first: 1) { totalCount } }';

/** The example queries, each of which also counts the changes so that a stale answer is noticed. */
const QUERIES = readdirSync(EXAMPLES)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => withCount(readFileSync(join(EXAMPLES, file), 'utf8')));

function withCount(query: string): string {
  const count = parse('{ soakChanges: changes(first: 1) { totalCount } }').definitions[0]!;
  if (count.kind !== Kind.OPERATION_DEFINITION) throw new Error('unreachable');
  const { selections } = count.selectionSet;
  return print(
    visit(parse(query), {
      OperationDefinition: (node) => ({
        ...node,
        selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, ...selections] },
      }),
    }),
  );
}

/** A reader whose answers must contain every write that was acknowledged before it asked. */
export class SoakReader {
  /** Answers that missed such a write. */
  stale = 0;

  constructor(
    private readonly client: Client,
    private readonly writer: SoakWriter,
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.readOne();
      await sleep(Math.random() * MAX_PAUSE_MS);
    }
  }

  private async readOne(): Promise<void> {
    const { acknowledged } = this.writer;
    const [before, newest] = [acknowledged.length, acknowledged.at(-1)];
    const asksNewest = newest && Math.random() < 0.3;
    const query = asksNewest ? NEWEST : QUERIES[Math.floor(Math.random() * QUERIES.length)]!;
    const { data, outcome } = await post(this.client, query, asksNewest ? { id: newest.tie } : {});
    const isUnknown = asksNewest && outcome === 'BAD_USER_INPUT';
    if (isUnknown || Number(data?.soakChanges?.totalCount) < before) this.stale++;
  }
}
