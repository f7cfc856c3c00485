import type { Question } from '../question';
import { allies } from './allies';
import type { Asking } from '../asking';
import { multiStakeholder } from './multi-stakeholder';
import { oneActor } from './one-actor';
import { partnershipList } from './partnership-list';
import { search } from './search';
import { tally } from './tally';

/** The six questions that are compared. */
export function questions(asking: Asking): Question[] {
  return [partnershipList, oneActor, multiStakeholder, allies, search, tally].map((make) => make(asking));
}
