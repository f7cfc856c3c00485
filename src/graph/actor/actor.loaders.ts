import type { Language } from '../../language/language';
import { formatWords } from '../../language/names';
import type { DataGap } from '../../language/unknown';
import type { ReadContext } from '../../store/loading/read-context';
import { ActorKind, type StakeholderGroup } from '../../store/model/actor-kind';
import { INITIATIVE_TYPES } from '../../store/model/node-type';
import { governmentId } from '../../store/model/record-ids';
import { TieType } from '../../store/model/tie-type';
import type { NodeRecord } from '../node/node-decoder';
import { firstRelated, type Relation } from '../node/node-lists';
import { filterScope, type FilterScope } from '../node/unknown-in-list';
import { dimensionLabel } from '../tally/tally-label';

interface ActorScope extends FilterScope {
  kinds?: readonly ActorKind[] | null;
  groups?: readonly StakeholderGroup[] | null;
}

/** That the graph has no actor of these kinds and groups there: of members, that it has no member. */
export function unknownActors(context: ReadContext, filter: ActorScope): DataGap {
  const { kinds, groups } = filter;
  const onlyMembers = kinds?.length === 1 && kinds[0] === ActorKind.MEMBER;
  const values = async (language: Language) => ({
    kinds: anyOf(
      [
        ...(kinds ?? []).map((kind) => dimensionLabel('KIND', kind, language)),
        ...(groups ?? []).map((group) => dimensionLabel('GROUP', group, language)),
      ],
      language,
    ),
    scope: await filterScope(context, filter, language),
  });
  return { code: onlyMembers ? 'NO_MEMBER_ON_RECORD' : 'NO_ACTOR_ON_RECORD', values };
}

function anyOf(labels: readonly string[], language: Language): string {
  return labels.length > 0 ? formatWords(labels, language, 'disjunction') : 'none';
}

const TARGETING: Relation = { types: [TieType.TARGETS], direction: 'IN', nodeTypes: INITIATIVE_TYPES };

/**
 * The initiatives that hold and aim at an actor or a country, by name, at most `first`. A country stands for its government, and
 * the other way round. Throws InputError for a number out of range.
 */
export async function loadTargetedBy(
  context: ReadContext,
  { id, type, country }: NodeRecord,
  first: number,
): Promise<NodeRecord[]> {
  const state = type === 'Country' ? id : country !== null && id === governmentId(country) ? country : null;
  const ids = state === null ? [id] : [state, governmentId(state)];
  return firstRelated(context, ids, TARGETING, first);
}
