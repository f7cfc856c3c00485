import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import type { Page, Position } from '../../store/paging/page';
import { countLacking, type PartCount } from '../filter/unknown-parts';
import { nodeDecoder } from '../node/node-decoder';
import { type PagesWithNodes, readPages } from '../node/node.store';
import { TIE_COLUMNS, tieDecoder, type TieMap, tieMapDecoder, type TieRecord, type TieValues } from './tie-decoder';

const decodeTie = tieMapDecoder('tie/read-ties');

/** Reads ties by id, including ended and retracted ones, without ties invisible to the viewer. */
export async function readTies(read: Run, ids: readonly string[]): Promise<TieRecord[]> {
  const rows = await read<{ tie: TieMap }>('tie/read-ties', { ids, query: tieQuery(ids) });
  return rows.map(({ tie }) => decodeTie(tie));
}

const PAGE_TIES = nodeDecoder('tie/page-ties-of-node');
const decodeListedTie = tieDecoder(PAGE_TIES.statement);

/** Pages the ties of each node, by the name of the other end. */
export function pageTiesOfNode(
  read: Run,
  ids: readonly string[],
  parameters: Parameters,
): Promise<PagesWithNodes<{ tie: TieRecord }>> {
  return readPages(
    read,
    PAGE_TIES,
    { ids, ...parameters, tieColumns: TIE_COLUMNS },
    ([position, tie]: [position: Position, tie: TieValues]) => ({ position, tie: decodeListedTie(tie) }),
  );
}

const decodeTieOfPage = tieDecoder('tie/page-ties');

/** Pages the ties that match a filter, at one node if the filter names one. */
export async function pageTies(read: Run, parameters: Parameters): Promise<{ position: Position; tie: TieRecord }[]> {
  const statement = parameters.node ? 'tie/page-ties-at-node' : 'tie/page-ties';
  const rows = await read<{ position: Position; tie: TieValues }>(statement, {
    ...parameters,
    tieColumns: TIE_COLUMNS,
  });
  return rows.map(({ position, tie }) => ({ position, tie: decodeTieOfPage(tie) }));
}

/** Counts the ties that match a filter. */
export async function countTies(read: Run, parameters: Parameters): Promise<number> {
  const statement = parameters.node ? 'tie/count-ties-at-node' : 'tie/count-ties';
  return (await read<{ total: number }>(statement, parameters))[0]?.total ?? 0;
}

/** Counts the ties that lack each part of a filter. */
export function countTiesLacking(read: Run, parameters: Parameters): Promise<PartCount[]> {
  return countLacking(read, parameters.node ? 'tie/count-unknown-ties-at-node' : 'tie/count-unknown-ties', parameters);
}

/** Returns a query of the full-text indexes of ties for these ids, at most MAX_IDS of them. */
export function tieQuery(ids: readonly string[]): string {
  // Quotes prevent that a character of an id is read as an operator of the query language.
  return ids.map((id) => `"${id.replace(/["\\]/g, '\\$&')}"`).join(' OR ');
}

type TiePages = (Page<{ tie: TieRecord }> & { id: string })[];

/** Creates a reader of each node's first ties and total, in the order of a statement. */
function tiePages(statement: string) {
  const decode = tieDecoder(statement);
  return async (read: Run, ids: readonly string[], parameters: Parameters): Promise<TiePages> => {
    const rows = await read<{ id: string; total: number; items: TieValues[] }>(statement, {
      ids,
      tieColumns: TIE_COLUMNS,
      ...parameters,
    });
    return rows.map(({ id, total, items }) => ({
      id,
      total,
      items: items.map(decode).map((tie) => ({ position: [tie.id], tie })),
    }));
  };
}

/** Reads the first asks of each initiative or actor, in the order of the stages. */
export const pageAsks = tiePages('ask/page-asks');

/** Reads the first invitations to each initiative with some answers, by English name. */
export const pageInvitations = tiePages('invitation/page-invitations');
