import type { Language } from '../../language/language';
import { message, type MessageKey, type MessageValues } from '../../language/message';
import { formatWords } from '../../language/names';

type Condition = 'hasMember' | 'bodies' | 'partyTo' | 'signedCode' | 'isMember' | 'onlyTies';

/** What no complete list says: "whether they signed The Code". Conditions that are null are not asked for. */
export function rosterDetail(
  asked: Partial<Record<Condition, unknown>>,
  valuesOf: (condition: Condition, language: Language) => Promise<MessageValues> = () => Promise.resolve({}),
) {
  const conditions = (Object.keys(asked) as Condition[]).filter((name) => (asked[name] ?? null) !== null);
  return async (language: Language, count: number): Promise<string> => {
    const clauses = conditions.map(async (condition) => {
      const values = { count, ...(await valuesOf(condition, language)) };
      return message(language, `unknown.roster.${condition}` satisfies MessageKey, values);
    });
    return formatWords(await Promise.all(clauses), language, 'conjunction');
  };
}
