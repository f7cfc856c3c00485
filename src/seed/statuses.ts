import type { TieRow } from '../store/model/rows';
import type { Phrases } from '../store/model/tie-words';
import { TieType } from '../store/model/tie-type';
import type { FactRow } from './fact-row';
import type { FactFile } from './fact-files';
import { evidenceOf } from './sources';
import { keyedTable } from './tables';

/** The ends of a tie and the dates of its row. */
export interface Ends {
  from: string;
  to: string;
  since?: string;
  until?: string;
  asOf?: string;
}

export type StatusTies = (row: FactRow, column: string, ends: Ends) => TieRow;

/** Returns a function that creates a row's tie by its status or role and `tables/statuses.csv`. */
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
      contested: rule.optional('contested') === 'yes' || undefined,
      verb: rule.optional('verb'),
      phrases: phrasesOf(rule),
      note: row.optional('note'),
      evidence: evidenceOf(row, asOf),
    };
  };
}

/** Returns the four phrases of `verbs` or `statuses`, or none, each with `{}` for the other end. */
export function phrasesOf(rule: FactRow): Phrases | undefined {
  if (!['en', 'en_back', 'fr', 'fr_back'].some((column) => rule.optional(column))) return undefined;
  const phrase = (column: string): string => {
    const text = rule.text(column);
    return text.includes('{}') ? text : rule.fail(column, 'a phrase with {} for the other end');
  };
  return { en: phrase('en'), enBack: phrase('en_back'), fr: phrase('fr'), frBack: phrase('fr_back') };
}

/**
 * Returns the dates by the rule's `when`: a year, which is the whole period; `seen` where the row's
 * year is only that of its source; else the row's dates.
 */
function datesBy(rule: FactRow, ends: Ends): Pick<Ends, 'since' | 'until' | 'asOf'> {
  const when = rule.optional('when');
  if (when === undefined) return ends;
  if (when === 'seen') return { asOf: ends.since };
  const year = rule.date('when');
  return { since: year, until: year, asOf: year };
}
