import type { ReadContext } from '../loading/read-context';
import type { TieRecord } from '../tie/tie.store';
import { TieType } from '../model/tie-type';
import { loadTiesFrom } from '../tie/ties-from';

export interface StatusRecord {
  status: string;
  since?: string | null;
  tie: TieRecord;
}

const STATUS: Partial<Record<TieType, string>> = {
  [TieType.PARTY_TO]: 'party',
  [TieType.SIGNATORY_TO]: 'signatory',
};

/** How a country stands to the treaties that it has a tie to. */
export async function loadInstruments(context: ReadContext, id: string): Promise<StatusRecord[]> {
  const ties = await loadTiesFrom(context, id, Object.keys(STATUS) as TieType[]);
  return ties.map((tie) => ({ status: STATUS[tie.type] ?? '', since: tie.since, tie }));
}
