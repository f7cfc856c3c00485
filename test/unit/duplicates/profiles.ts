import { StakeholderGroup } from '../../../src/model/actor-kind';
import { likeness } from '../../../src/duplicates/likeness';
import type { ActorRow } from '../../../src/duplicates/merge.store';
import { profileOf } from '../../../src/duplicates/profile';

/** An actor as the graph keeps it, of which nothing is known but its names. */
export const actor = (names: string[], rest: Partial<ActorRow> = {}): ActorRow => ({
  ...{ id: names[0] ?? '', names, country: null, website: null, kind: 'NGO', group: StakeholderGroup.CIVIL_SOCIETY },
  ...rest,
});

/** How likely two actors are one, by what they are tied to too. */
export const compare = (one: ActorRow, two: ActorRow, ties: [string[], string[]] = [[], []]) =>
  likeness(profileOf(one), profileOf(two), new Set(ties[0]), new Set(ties[1]));
