import type { Phrases } from '../store/model/tie-words';
import { TieType } from '../store/model/tie-type';
import type { EndKind } from './ends';
import type { FactRow } from './fact-row';
import { phrasesOf } from './statuses';
import { keyedTable } from './tables';

/** The rule that turns a relation word into a tie, by `tables/words.csv`. */
export interface WordRule {
  type: TieType;
  /** True where the tie leads from the row's target to its subject. */
  reversed: boolean;
  /** True where a country at its end is the country itself, not its government. */
  toCountry: boolean;
  /** The word and its phrases, where they are more specific than the type. */
  verb?: string;
  phrases?: Phrases;
}

/**
 * Returns a function that finds the rules of a word for a kind of target: one, or two where the
 * word makes one statement about the country and another about its government. A row whose word has
 * no meaning for its target fails.
 */
export function wordRules(): (row: FactRow, target: EndKind) => WordRule[] {
  const table = keyedTable('words', 'word', 'target');
  return (row, target) => {
    const find = (...targets: string[]) =>
      targets.map((kind) => table.get(`${row.text('relation')} ${kind}`)).find((rule) => rule !== undefined);
    const matches = target === 'country' ? [find('country'), find('actor', 'any')] : [find(...lookups(target))];
    const rules = matches.filter((rule) => rule !== undefined).map(read);
    return rules.length > 0
      ? rules
      : row.fail('relation', `a word that tables/words.csv has for this target (${target})`);
  };
}

function lookups(target: EndKind): string[] {
  return target === 'joint_initiative' ? [target, 'initiative', 'any'] : [target, 'any'];
}

function read(rule: FactRow): WordRule {
  const phrases = phrasesOf(rule);
  return {
    type: rule.choice('type', TieType),
    reversed: rule.optional('reversed') === 'yes',
    toCountry: rule.text('target') === 'country',
    ...(phrases && { verb: rule.text('word'), phrases }),
  };
}
