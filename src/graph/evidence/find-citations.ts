import { pageKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import type { NodeRecord } from '../node/node-decoder';
import { loadNodes, pageWithNodes } from '../node/node.loaders';
import { type Connection, toConnection } from '../../store/paging/connection';
import { type PageArgs, pageRequest } from '../../store/paging/page-args';
import type { TieRecord } from '../tie/tie-decoder';
import { type Citation, pageCitations } from './citations.store';

const citationsOf = pageWithNodes(pageCitations);

/** Always the same object, so that its digest is computed once. */
const ALL = {};

/** A page of the nodes and ties that rest on a source. Throws InputError for a page out of range. */
export async function findCitations(
  context: ReadContext,
  source: string,
  args: PageArgs,
): Promise<Connection<NodeRecord | TieRecord>> {
  const request = pageRequest(`Source.citedBy/${source}`, args, [0, '', '']);
  const page = await context.loaders.get(citationsOf).load(pageKey(source, ALL, request));
  const shown = page.items.slice(0, request.first);
  const nodes = await loadNodes(
    context,
    shown.flatMap(({ node, tie }) => (tie ? [] : [node])),
  );
  // Nodes come before ties, in every page.
  const ties = shown.flatMap(({ tie }) => (tie ? [tie] : []));
  return toConnection<Citation, NodeRecord | TieRecord>(request, page, [...nodes, ...ties]);
}
