import type { TieRow } from '../src/model/rows';
import { TieType } from '../src/model/tie-type';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import type { Ids } from './ids';
import { evidenceOf } from './sources';
import { phrasesOf } from './statuses';
import { keyedTable } from './tables';

/** The ties of `links.csv`: some fifty verbs, each with a tie type in `tables/verbs.csv`. */
export function readLinks(facts: Facts, ids: Ids): TieRow[] {
  const verbs = keyedTable('verbs', 'verb');
  return facts.links.map((row) => {
    const verb = row.text('relation');
    return link(row, verbs.get(verb) ?? row.fail('relation', 'a verb that tables/verbs.csv has'), ids);
  });
}

function link(row: FactRow, rule: FactRow, ids: Ids): TieRow {
  const ends = [row.ref('from_code', ids.all), row.ref('to_code', ids.all)] as const;
  const [from, to] = rule.optional('reversed') === 'yes' ? [ends[1], ends[0]] : ends;
  return {
    type: rule.choice('type', TieType),
    from,
    to,
    since: row.date('since'),
    until: row.date('until'),
    confidence: row.confidence(),
    contested: row.optional('contested') === 'yes' || undefined,
    verb: row.text('relation'),
    phrases: phrasesOf(rule),
    note: row.optional('note'),
    evidence: evidenceOf(row, row.date('as_of')),
  };
}
