import type { NodeRow } from '../store/model/rows';
import type { Facts } from './fact-files';
import { omitUndefined } from './framework';
import { bilingual, type Namer } from './names';
import { evidenceOf } from './sources';
import { keyedTable } from './tables';

/** Reads treaties, laws, codes, plans and documents, dated by `tables/instruments.csv`. */
export function readInstruments(facts: Facts, name: Namer): NodeRow[] {
  const dates = keyedTable('instruments', 'code');
  return facts.instruments.map((row) => {
    const decision = dates.get(row.text('code'));
    return {
      id: row.text('code'),
      type: 'Instrument',
      ...bilingual(row, name),
      properties: omitUndefined({
        kind: row.text('kind'),
        adopted: decision?.date('adopted') ?? row.date('adopted_year'),
        proposed: row.optional('status') && row.choice('status', { proposed: row.date('status_on') ?? '' }),
        periodFrom: row.date('valid_from'),
        periodUntil: row.date('valid_until'),
        note: row.optional('note'),
      }),
      evidence: evidenceOf(row),
    };
  });
}
