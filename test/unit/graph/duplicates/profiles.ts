import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import type { ActorRow } from '../../../../src/graph/duplicates/duplicates.store';
import { profileOf } from '../../../../src/graph/duplicates/profile';
import { similarity } from '../../../../src/graph/duplicates/compare-pairs';

/** An actor with only its names known. */
export const actor = (names: string[], rest: Partial<ActorRow> = {}): ActorRow => ({
  id: names[0] ?? '',
  names,
  country: null,
  website: null,
  kind: 'NGO',
  group: StakeholderGroup.CIVIL_SOCIETY,
  ...rest,
});

/** Compares two actors with the ids of their neighbours. */
export const compare = (one: ActorRow, two: ActorRow, ties: [string[], string[]] = [[], []]) =>
  similarity(profileOf(one), profileOf(two), new Set(ties[0]), new Set(ties[1]));
