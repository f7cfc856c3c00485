import type { Run } from '../neo4j/client';
import type { Parameters } from '../neo4j/parameters';
import type { Page } from '../paging/page';
import { TIE_COLUMNS, tieDecoder, type TieRecord, type TieValues } from '../tie/tie-decoder';

const decodeTie = tieDecoder('ask/page-asks');

/** The first asks of each initiative or actor, in the order of the stages. */
export async function pageAsks(
  read: Run,
  ids: readonly string[],
  parameters: Parameters,
): Promise<(Page<{ tie: TieRecord }> & { id: string })[]> {
  const rows = await read<{ id: string; total: number; items: TieValues[] }>('ask/page-asks', {
    ...{ ids, tieColumns: TIE_COLUMNS },
    ...parameters,
  });
  return rows.map(({ id, total, items }) => ({ id, total, items: items.map(itemOf) }));
}

function itemOf(values: TieValues) {
  const tie = decodeTie(values);
  return { position: [tie.id], tie };
}
