import type { Run } from '../neo4j/client';
import type { Parameters } from '../neo4j/parameters';
import type { Page } from '../paging/page';
import { TIE_COLUMNS, tieDecoder, type TieRecord, type TieValues } from '../tie/tie-decoder';

const decodeTie = tieDecoder('invitation/page-invitations');

/** The first invitations to each initiative with some answers, by the guest's English name. */
export async function pageInvitations(
  read: Run,
  ids: readonly string[],
  parameters: Parameters,
): Promise<(Page<{ tie: TieRecord }> & { id: string })[]> {
  const rows = await read<{ id: string; total: number; items: TieValues[] }>('invitation/page-invitations', {
    ...{ ids, tieColumns: TIE_COLUMNS },
    ...parameters,
  });
  return rows.map(({ id, total, items }) => ({ id, total, items: items.map(itemOf) }));
}

function itemOf(values: TieValues) {
  const tie = decodeTie(values);
  return { position: [tie.id], tie };
}
