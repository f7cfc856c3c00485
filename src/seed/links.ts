import type { TieRow } from '../store/model/rows';
import { TieType } from '../store/model/tie-type';
import { actorOfCode, type EndKind, endKinds } from './ends';
import type { FactRow } from './fact-row';
import { type Facts, findRow } from './fact-files';
import type { Ids } from './ids';
import { evidenceOf } from './sources';
import { readTable } from './tables';
import { type WordRule, wordRules } from './words';

/** Reads the ties of `links.csv`, typed by relation word and target kind: `tables/words.csv`. */
export function readLinks(facts: Facts, context: LinkContext): TieRow[] {
  return facts.links.flatMap((row) => linkTies(row, row, context));
}

/** Reads ties that notes state plainly, by `tables/note-ties.csv`, with their rows' evidence. */
export function readNoteTies(facts: Facts, context: LinkContext): TieRow[] {
  return readTable('note-ties').flatMap((noteTie) => {
    const { row } = findRow(facts, noteTie);
    const confidence = noteTie.optional('confidence') ?? row.text('confidence');
    const tie = noteTie.with('confidence', confidence).with('note', noteTie.text('why'));
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

/** Returns the ties of a link's row, with the evidence of `cited`, which may be another row. */
function linkTies(row: FactRow, cited: FactRow, { ids, rulesOf, kindOf }: LinkContext): TieRow[] {
  const subject = row.ref('from_code', ids.all);
  const target = row.ref('to_code', ids.all);
  const [qualifierEn, qualifierFr] = [row.optional('qualifier_en'), row.optional('qualifier_fr')];
  const qualifier = qualifierEn && qualifierFr ? { qualifierEn, qualifierFr } : {};
  return rulesOf(row, kindOf(target)).map((rule) => {
    const start = actorOfCode(subject, ids);
    const end = rule.toCountry ? target : actorOfCode(target, ids);
    return {
      type: rule.type,
      ...(rule.reversed ? { from: end, to: start } : { from: start, to: end }),
      since: row.date('since'),
      until: row.date('until'),
      // An award has no money in the graph: its note has the sum.
      ...(rule.type === TieType.FUNDS && { amount: row.number('amount'), currency: row.optional('currency') }),
      confidence: row.confidence(),
      verb: rule.verb,
      phrases: rule.phrases,
      note: row.optional('note'),
      ...qualifier,
      evidence: evidenceOf(cited, row.date('as_of')).map((item) => ({ ...item, ...qualifier })),
    };
  });
}
