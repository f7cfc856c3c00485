import type { Language } from '../../language/language';
import { message, type MessageKey, type MessageValues } from '../../language/message';
import { formatWords } from '../../language/names';

type Condition = 'hasMember' | 'bodies' | 'partyTo' | 'coveredBy' | 'signedCode' | 'isMember';

/** Formats the undecided conditions, without null ones: "whether they signed The Code". */
export function rosterDetail(
  undecided: Partial<Record<Condition, unknown>>,
  valuesOf: (condition: Condition, language: Language) => Promise<MessageValues> = () => Promise.resolve({}),
) {
  const conditions = (Object.keys(undecided) as Condition[]).filter((name) => (undecided[name] ?? null) !== null);
  return async (language: Language, count: number): Promise<string> => {
    const clauses = conditions.map(async (condition) => {
      const values = { count, ...(await valuesOf(condition, language)) };
      return message(language, `unknown.roster.${condition}` satisfies MessageKey, values);
    });
    return formatWords(await Promise.all(clauses), language, 'conjunction');
  };
}
