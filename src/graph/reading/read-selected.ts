import { isCoalitionPartnershipId, storedId } from '../../store/model/record-ids';
import { pageKey, wholeListKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import type { Parameters } from '../../store/neo4j/parameters';
import type { Page, Position } from '../../store/paging/page';
import type { NodeRecord } from '../node/node-decoder';
import { nodeById } from '../node/node.loaders';
import { compileStatement, type NodePlace, type PagePlace, type SelectedList } from './compile';

/** An item of a list read by a compiled statement, with the extra value of its row. */
interface SelectedItem {
  node: NodeRecord;
  extra: unknown;
}

type PageItem = [node: string, position: Position | null, type?: string, since?: string | null, until?: string | null];

interface Answer extends Record<string, unknown> {
  total: number | null;
  items: [position: Position | null, extra: unknown][];
}

/** Reads a list with its selection and primes loaders; null until Neo4j has a plan for it. */
export async function readSelected(
  context: ReadContext,
  list: SelectedList,
  parameters: Parameters,
): Promise<Page<SelectedItem> | null> {
  if (!context.readCompiled) return null;
  const compiled = compileStatement(list);
  const answer = (await context.readCompiled.read(compiled, {
    ...parameters,
    ...compiled.parameters,
  })) as Answer | null;
  if (!answer) return null;
  const records = new Map<string, NodeRecord>();
  const nodes = compiled.places.map((place) => decodeNodes(answer, place, records));
  for (const [id, record] of records) context.loaders.prime(nodeById, id, record);
  for (const place of compiled.pages) primePages(context, answer, place);
  const items = answer.items.map(([position, extra], index) => ({
    position: position ?? [],
    node: nodes[0]![index]!,
    extra,
  }));
  return { total: answer.total ?? 0, items };
}

/** Decodes the nodes at a position; a node at several positions has the columns of all. */
function decodeNodes(answer: Answer, { variable, columns }: NodePlace, records: Map<string, NodeRecord>): NodeRecord[] {
  return (answer[variable] as [id: string, ...unknown[]][]).map(([id, ...values]) => {
    const record = (records.get(id) ?? { id }) as NodeRecord & Record<string, unknown>;
    columns.forEach((name, index) => (record[name] = values[index]));
    if (isCoalitionPartnershipId(id))
      Object.assign(record, { type: 'Partnership', kind: 'ALLIANCE', tableOf: storedId(id) });
    records.set(id, record);
    return record;
  });
}

function primePages(context: ReadContext, answer: Answer, { variable, link }: PagePlace): void {
  const {
    of,
    page: { first },
  } = link;
  for (const [id, total, rows] of answer[variable] as [id: string, total: number, items: PageItem[]][]) {
    const items = rows.map(([node, position, type, since, until]) => ({
      position: position ?? [],
      node,
      actor: node,
      tie: { type, since, until },
    }));
    const key = first === null ? wholeListKey(id, of) : pageKey(id, of, { first, after: null });
    context.loaders.prime(link.loader, key, { items, total });
  }
}
