import { Language } from '../../language/language';
import type { ReadContext } from '../../store/loading/read-context';
import { type NodeType, OBJECTIVE_TYPES } from '../../store/model/node-type';
import { requireNodes, requireOfType } from '../node/input-nodes';
import type { NodeRecord } from '../node/node-decoder';
import type { FilterScope } from '../filter/scope-parameters';

/** Checks the common ids of initiatives' filters. Throws InputError for unknown or wrong types. */
export async function requireFilterIds(
  context: ReadContext,
  { objectives, countries, regions, manifestations }: FilterScope,
  objectiveTypes: readonly NodeType[] = OBJECTIVE_TYPES,
): Promise<void> {
  await Promise.all([
    requireNodes(context, objectives, ['filter', 'objectives'], {
      misfit: 'input.notAnObjective',
      types: objectiveTypes,
    }),
    requireOfType(context, 'Country', countries, ['filter', 'countries']),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
    requireOfType(context, 'Manifestation', manifestations, ['filter', 'manifestations']),
  ]);
}

export type OutcomeRecord = NodeRecord & { outcome?: string | null; outcomeFr?: string | null };

/** Returns the outcome in a known language; null where no source states one. */
export function outcomeIn({ outcome, outcomeFr }: OutcomeRecord, language: Language): string | null {
  const isFrench = language === Language.FR;
  return (isFrench ? outcomeFr : undefined) ?? outcome ?? null;
}
