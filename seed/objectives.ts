import type { TieRow } from '../src/model/rows';
import { TieType } from '../src/model/tie-type';
import type { Ids } from './ids';
import { citeFramework } from './sources';
import { readTable } from './tables';

/** The few initiatives that the framework's text links to an objective; each tie's note quotes the reason. */
export function readObjectives(ids: Ids): TieRow[] {
  return readTable('objectives').map((row) => {
    const confidence = row.confidence();
    return {
      type: TieType.PURSUES,
      from: row.ref('initiative', ids.all),
      to: row.ref('objective', ids.all),
      confidence,
      note: row.text('why'),
      evidence: [{ ...citeFramework(row.text('locator')), confidence, asOf: '2021' }],
    };
  });
}
