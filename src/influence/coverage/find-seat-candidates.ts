import type { StakeholderGroup } from '../../model/actor-kind';
import { requireOfType } from '../../node/input-nodes';
import { loadNode } from '../../node/node.loaders';
import { groupsNotNamed } from '../../partnership/not-named';
import { checkedCount } from '../../paging/page-args';
import { PartnershipRole, roleOf } from '../../partnership/seat';
import type { AllyRecord } from '../allies/ally-record';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { MAX_HOPS_TO_CANDIDATE } from './coverage.answer';
import { candidateRecord, type SeatState } from './gap-candidates';
import { loadSeats } from './load-seats';
import type { SeatRow } from './seats.store';

export interface SeatCandidatesArgs {
  partnership: string;
  group: StakeholderGroup;
  first: number;
}

/**
 * The actors of a group that could fill its empty seat in a partnership, best first. Throws InputError for an id that is unknown
 * or no partnership, and for `first` out of range.
 */
export async function findSeatCandidates(
  context: InfluenceContext,
  { partnership, group, first }: SeatCandidatesArgs,
): Promise<AllyRecord[]> {
  checkedCount(first, 'first');
  await requireOfType(context, 'Partnership', [partnership], ['partnership']);
  const seats = await loadSeats(context, partnership);
  const table = await loadNode(context, partnership);
  const state = stateOf(group, seats, table ? groupsNotNamed(table) : []);
  const seated = [...new Set(seats.map(({ actor }) => actor))];
  const convening = seats.filter(({ type }) => roleOf(type) === PartnershipRole.CONVENER).map(({ actor }) => actor);
  const conveners = convening.length > 0 ? [...new Set(convening)] : seated;
  const candidates = await ask(context, 'seatCandidates', { group, seated, conveners, first });
  const from = candidates.map(({ actor }) => actor);
  return candidates.map((candidate) =>
    candidateRecord(
      { ...candidate, group },
      async (of) => {
        const question = { from, to: conveners, maxHops: MAX_HOPS_TO_CANDIDATE };
        return (await ask(of, 'bestFromEach', question)).find(({ nodes }) => nodes[0] === candidate.actor) ?? null;
      },
      state,
    ),
  );
}

function stateOf(group: StakeholderGroup, seats: readonly SeatRow[], notNamed: readonly StakeholderGroup[]): SeatState {
  if (notNamed.includes(group)) return 'notNamed';
  return seats.some((seat) => seat.group === group) ? 'seated' : 'empty';
}
