import { Language } from '../../language/language';
import type { ReadContext } from '../../store/loading/read-context';
import type { NodeRecord } from '../node/node-decoder';

export type OutcomeRecord = NodeRecord & { outcome?: string | null; outcomeFr?: string | null };

/** What came of an initiative, in a language where that is known; null where no source says. */
export function outcomeIn({ outcome, outcomeFr }: OutcomeRecord, context: ReadContext, lang?: Language): string | null {
  const isFrench = (lang ?? context.language) === Language.FR;
  return (isFrench ? outcomeFr : undefined) ?? outcome ?? null;
}
