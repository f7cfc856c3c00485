import type { InfluenceContext } from '../engine/influence-context';
import { Language } from '../../language/language';
import { dimensionLabel } from '../../tally/labels';
import { namesOf } from '../paths/names-of';
import { formatNames } from '../../language/lists';
import type { RuleAnswer } from './convening.answer';

/** More actors than this in one rule, or as many rules alike, are counted and not all named. */
const MAX_NAMED = 5;

/** The rules in words, those that exclude or invite taken together: "keep out A, B and 12 more"; "at least 2 from the group donors". */
export async function describeRules(
  context: InfluenceContext,
  rules: readonly RuleAnswer[],
  language: Language,
): Promise<string[]> {
  const french = language === Language.FR;
  const names = async (ids: readonly string[]) =>
    formatNames(await namesOf(context, ids, language), language, MAX_NAMED);
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
          return [quota(rule, saidGroup(rule.group, language), french)];
        case 'REGION_MIN':
        case 'REGION_MAX':
          return [
            quota(rule, saidRegion((await namesOf(context, [rule.region], language))[0] ?? '', language), french),
          ];
      }
    }),
  );
  return [
    ...(await together('MUST_INVITE', 'invite', 'inviter')),
    ...(await together('EXCLUDE', 'keep out', 'écarter')),
    ...alone.flat(),
  ];
}

/** That no list can keep the rules: all of them together, or the only one. */
export async function describeClash(
  context: InfluenceContext,
  clash: readonly RuleAnswer[],
  language: Language,
): Promise<string> {
  const rules = await describeRules(context, clash, language);
  const one = clash.length === 1;
  return language === Language.FR
    ? `Aucune liste ne peut respecter ${one ? 'cette règle' : 'ensemble ces règles'} : ${rules.join(' ; ')}.`
    : `No list can keep ${one ? 'this rule' : 'these rules together'}: ${rules.join('; ')}.`;
}

function quota({ kind, count }: { kind: string; count: number }, of: string, french: boolean): string {
  const least = kind.endsWith('_MIN');
  if (french) return `${least ? 'au moins' : 'au plus'} ${count} ${of}`;
  return `${least ? 'at least' : 'at most'} ${count} from ${of}`;
}

function saidGroup(group: string, language: Language): string {
  const label = dimensionLabel('GROUP', group, language).toLowerCase();
  return language === Language.FR ? `du groupe « ${label} »` : `the group ${label}`;
}

/** Whether a region's name takes an article, it does not show. */
function saidRegion(name: string, language: Language): string {
  return language === Language.FR ? `de la région « ${name} »` : `the ${name} region`;
}

function seats(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
