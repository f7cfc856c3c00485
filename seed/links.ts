import type { TieRow } from '../src/store/model/rows';
import { TieType } from '../src/store/model/tie-type';
import { actorMeantBy, type EndKind, endKinds } from './ends';
import type { FactRow } from './fact-row';
import { type Facts, findRow } from './fact-files';
import type { Ids } from './ids';
import { evidenceOf } from './sources';
import { readTable } from './tables';
import { type WordRule, wordRules } from './words';

/** The ties of `links.csv`. Each relation word has a tie type, by what its target is: `tables/words.csv`. */
export function readLinks(facts: Facts, context: LinkContext): TieRow[] {
  return facts.links.flatMap((row) => linkTies(row, row, context));
}

/** What the notes of the facts state plainly beside what their rows say, by `tables/note-ties.csv`, on the evidence of those rows. */
export function readNoteTies(facts: Facts, context: LinkContext): TieRow[] {
  return readTable('note-ties').flatMap((named) => {
    const { row } = findRow(facts, named);
    const confidence = named.optional('confidence') ?? row.text('confidence');
    const tie = named.with('confidence', confidence).with('note', named.text('why'));
    return linkTies(tie, row.with('confidence', confidence), context);
  });
}

export function linkContext(facts: Facts, ids: Ids): LinkContext {
  return { ids, rulesOf: wordRules(), kindOf: endKinds(facts, ids) };
}

export interface LinkContext {
  ids: Ids;
  rulesOf: (row: FactRow, target: EndKind) => WordRule[];
  kindOf: (code: string) => EndKind;
}

/** The ties that a row with the columns of a link states, on the evidence of a row that may be another. */
function linkTies(row: FactRow, cited: FactRow, { ids, rulesOf, kindOf }: LinkContext): TieRow[] {
  const subject = row.ref('from_code', ids.all);
  const target = row.ref('to_code', ids.all);
  return rulesOf(row, kindOf(target)).map((rule) => {
    const start = actorMeantBy(subject, ids);
    const end = rule.toCountry ? target : actorMeantBy(target, ids);
    return {
      type: rule.type,
      ...(rule.reversed ? { from: end, to: start } : { from: start, to: end }),
      since: row.date('since'),
      until: row.date('until'),
      // An award carries no money in the graph: its note has the sum.
      ...(rule.type === TieType.FUNDS && { amount: row.number('amount'), currency: row.optional('currency') }),
      confidence: row.confidence(),
      verb: rule.verb,
      phrases: rule.phrases,
      note: row.optional('note'),
      qualifierEn: row.optional('qualifier_en'),
      qualifierFr: row.optional('qualifier_fr'),
      evidence: evidenceOf(cited, row.date('as_of')),
    };
  });
}
