import type { Context } from '../../context';
import { Language } from '../../node/language';
import { labelOf } from '../../tally/labels';
import { namesOf } from '../allies/ally-record';
import { saidNames } from '../said-names';
import type { AnsweredRule } from './convening.answer';

/** More actors than this in one rule, or as many rules alike, are counted and not all named. */
const MOST_NAMED = 5;

/** The rules in words, those that exclude or invite taken together: "keep out A, B and 12 more"; "at least 2 for donors". */
export async function sayRules(
  context: Context,
  rules: readonly AnsweredRule[],
  language: Language,
): Promise<string[]> {
  const french = language === Language.FR;
  const names = async (ids: readonly string[]) =>
    saidNames(await namesOf(context, ids, language), language, MOST_NAMED);
  const named = (kind: 'MUST_INVITE' | 'EXCLUDE') =>
    rules.flatMap((rule) => (rule.kind === kind && 'actor' in rule ? [rule.actor] : []));
  const together = async (kind: 'MUST_INVITE' | 'EXCLUDE', english: string, inFrench: string) => {
    const ids = named(kind);
    return ids.length > 0 ? [`${french ? inFrench : english} ${await names(ids)}`] : [];
  };
  const alone = await Promise.all(
    rules.map(async (rule) => {
      switch (rule.kind) {
        case 'MUST_INVITE':
        case 'EXCLUDE':
          return [];
        case 'SEATS':
          return [french ? `au plus ${seats(rule.seats, 'place')}` : `at most ${seats(rule.seats, 'seat')}`];
        case 'KEEP_APART':
          return [`${french ? 'ne pas réunir' : 'keep apart'} ${await names(rule.actors)}`];
        case 'GROUP_MIN':
        case 'GROUP_MAX':
          return [quota(rule, labelOf('GROUP', rule.group, language).toLocaleLowerCase(), french)];
        case 'REGION_MIN':
        case 'REGION_MAX':
          return [quota(rule, (await namesOf(context, [rule.region], language))[0] ?? rule.region, french)];
      }
    }),
  );
  return [
    ...(await together('MUST_INVITE', 'invite', 'inviter')),
    ...(await together('EXCLUDE', 'keep out', 'écarter')),
    ...alone.flat(),
  ];
}

function quota({ kind, count }: { kind: string; count: number }, of: string, french: boolean): string {
  const least = kind.endsWith('_MIN');
  if (french) return `${least ? 'au moins' : 'au plus'} ${count} pour ${of}`;
  return `${least ? 'at least' : 'at most'} ${count} for ${of}`;
}

function seats(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
