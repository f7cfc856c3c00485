import type { Report } from '../../kinds/report';
import { manyByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { nodeDecoder, type NodeRecord, type NodeValues } from '../node/node-decoder';

const LIST_REPORTS = nodeDecoder('report/list-reports');

/** Returns a loader of the reports on a record by the valid date, the deciding one first. */
export function reportReader({ type }: Report): (context: ReadContext, id: string) => Promise<NodeRecord[]> {
  const { statement, columns, decode } = LIST_REPORTS;
  const reportsOf = manyByKey(
    async (read, ids) => {
      const rows = await read<{ of: string; node: NodeValues }>(statement, { ids, type, nodeColumns: columns });
      return rows.map(({ of, node }) => ({ of, report: decode(node) }));
    },
    ({ of }) => of,
  );
  return async (context, id) => (await context.loaders.get(reportsOf).load(id)).map(({ report }) => report);
}
