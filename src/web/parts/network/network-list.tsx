import { usePage } from '../../frame/location';
import { text } from '../../language/text';
import { DataTable } from '../data-table';
import { MarkedLink } from '../seat';
import type { Network } from './network';

const ROWS = 50;
/** Names of those by way of whom a node is reached. */
const MAX_NAMES = 3;

/** The twin of the picture: what is around a node, nearest first, and by way of whom. */
export function NetworkList({ network: { placed } }: { network: Network }) {
  const page = usePage();
  const rows = placed
    .map((one, index) => ({ ...one, index }))
    .slice(1)
    .sort((a, b) => a.hops - b.hops || b.degree - a.degree);
  const start = Math.min(Number(page.parameter('row')) || 0, Math.max(0, rows.length - 1));
  const shown = rows.slice(start, start + ROWS);
  const next = start + ROWS;
  return (
    <>
      <DataTable
        class="network-list"
        caption={text('explorer.network.shown', { from: start + 1, to: start + shown.length, total: rows.length })}
        isCaptionShown
        rows={shown}
        rowKey={({ node }) => node.id}
        canSort={shown.length === rows.length}
        columns={[
          {
            heading: text('explorer.common.name'),
            cell: ({ node }) => <MarkedLink node={node} />,
            sortBy: ({ node }) => ('name' in node ? node.name : node.id),
          },
          { heading: text('explorer.network.away'), count: ({ hops }) => hops },
          {
            heading: text('explorer.network.by'),
            cell: ({ hops, by }) =>
              hops === 1 ? text('explorer.network.direct') : <ByWayOf nodes={by.map((index) => placed[index]!.node)} />,
          },
          { heading: text('explorer.network.ties'), count: ({ degree }) => degree },
        ]}
      />
      <p class="buttons no-print">
        {start > 0 && <a href={page.with({ row: undefined })}>{text('explorer.network.first')}</a>}
        {next < rows.length && (
          <a href={page.with({ row: String(next) })}>
            {text('explorer.pages.next', { count: Math.min(ROWS, rows.length - next) })}
          </a>
        )}
      </p>
    </>
  );
}

function ByWayOf({ nodes }: { nodes: readonly { id: string; name?: string }[] }) {
  const names = nodes.slice(0, MAX_NAMES).map(({ id, name }) => name ?? id);
  const more = nodes.length - names.length;
  return (
    <>
      {names.join(', ')} {more > 0 && text('explorer.network.more', { count: more })}
    </>
  );
}
