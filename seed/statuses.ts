import type { TieRow } from '../src/model/rows';
import type { Phrases } from '../src/model/tie-phrases';
import { TieType } from '../src/model/tie-type';
import type { FactRow } from './fact-row';
import type { FactFile } from './fact-files';
import { evidenceOf } from './sources';
import { keyedTable } from './tables';

/** The two ends of a tie, and the dates that its row states. */
export interface Ends {
  from: string;
  to: string;
  since?: string;
  until?: string;
  asOf?: string;
}

export type StatusTies = (row: FactRow, column: string, ends: Ends) => TieRow;

/** Makes the ties of a file by the status or role of each row, as `tables/statuses.csv` says. */
export function statusTies(file: FactFile): StatusTies {
  const rules = keyedTable('statuses', 'file', 'status');
  return (row, column, ends) => {
    const rule = rules.get(`${file} ${row.text(column)}`) ?? row.fail(column, 'a word that tables/statuses.csv has');
    const { since, until, asOf } = datesBy(rule, ends);
    return {
      type: rule.choice('type', TieType),
      from: ends.from,
      to: ends.to,
      since,
      until,
      confidence: row.confidence(),
      contested: rule.maybe('contested') === 'yes' || undefined,
      verb: rule.maybe('verb'),
      phrases: phrasesOf(rule),
      note: row.maybe('note'),
      evidence: evidenceOf(row, asOf),
    };
  };
}

/** The phrases of a table's row: all four or none, each with its place for the other end. */
export function phrasesOf(rule: FactRow): Phrases | undefined {
  if (!['en', 'en_back', 'fr', 'fr_back'].some((column) => rule.maybe(column))) return undefined;
  const phrase = (column: string): string => {
    const text = rule.text(column);
    return text.includes('{}') ? text : rule.fail(column, 'a phrase with {} for the other end');
  };
  return { en: phrase('en'), enBack: phrase('en_back'), fr: phrase('fr'), frBack: phrase('fr_back') };
}

/** `when`: a year that the status itself names, or `seen` where the row's year is when its source was speaking. */
function datesBy(rule: FactRow, ends: Ends): Pick<Ends, 'since' | 'until' | 'asOf'> {
  const when = rule.maybe('when');
  if (when === undefined) return ends;
  if (when === 'seen') return { asOf: ends.since };
  const year = rule.date('when');
  return { since: year, until: year, asOf: year };
}
