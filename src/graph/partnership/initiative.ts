import { Language } from '../../language/language';
import type { ReadContext } from '../../store/loading/read-context';
import { requireOfType } from '../node/input-nodes';
import type { NodeRecord } from '../node/node-decoder';
import type { FilterScope } from '../filter/scope-parameters';

/** Checks the ids that all filters of initiatives have. Throws InputError for those that are unknown or of another type. */
export async function requireFilterIds(
  context: ReadContext,
  { objectives, countries, regions, manifestations }: FilterScope,
): Promise<void> {
  await Promise.all([
    requireOfType(context, 'Objective', objectives, ['filter', 'objectives']),
    requireOfType(context, 'Country', countries, ['filter', 'countries']),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
    requireOfType(context, 'Manifestation', manifestations, ['filter', 'manifestations']),
  ]);
}

export type OutcomeRecord = NodeRecord & { outcome?: string | null; outcomeFr?: string | null };

/** What came of an initiative, in a language where that is known; null where no source says. */
export function outcomeIn({ outcome, outcomeFr }: OutcomeRecord, language: Language): string | null {
  const isFrench = language === Language.FR;
  return (isFrench ? outcomeFr : undefined) ?? outcome ?? null;
}
