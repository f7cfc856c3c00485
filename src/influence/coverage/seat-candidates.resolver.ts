import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { loadNotToBeApproached } from '../../graph/engagement/engagement.store';
import { requireOfType } from '../../graph/node/input-nodes';
import { loadNodes } from '../../graph/node/node.loaders';
import { loadSeatFacts } from '../../graph/partnership/partnership-seats';
import { PartnershipRole, roleOf, type SeatFacts, type SeatState, seatState } from '../../graph/partnership/seat';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { checkedCount } from '../../store/paging/page';
import type { AllyRecord } from '../allies/ally-record';
import { Ally } from '../allies/ally.resolver';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { MAX_HOPS_TO_CANDIDATE } from './coverage.answer';
import { candidateRecord, type SeatText } from './find-coverage';

interface SeatCandidatesArgs {
  partnership: string;
  group: StakeholderGroup;
  first: number;
}

/**
 * The actors of a group that could fill its empty seat in a partnership, best first. Throws InputError for an id that is unknown
 * or no partnership, and for `first` out of range.
 */
async function findSeatCandidates(
  context: InfluenceContext,
  { partnership, group, first }: SeatCandidatesArgs,
): Promise<AllyRecord[]> {
  checkedCount(first, 'first');
  await requireOfType(context, 'Partnership', [partnership], ['partnership']);
  const [table] = await loadNodes(context, [partnership]);
  const { seats, facts } = await loadSeatFacts(context, table!);
  const seated = [...new Set(seats.map(({ actor }) => actor))];
  const convening = seats.filter(({ type }) => roleOf(type) === PartnershipRole.CONVENER).map(({ actor }) => actor);
  const conveners = convening.length > 0 ? [...new Set(convening)] : seated;
  const leftOut = await loadNotToBeApproached(context);
  const candidates = await ask(context, 'seatCandidates', { group, seated, leftOut, conveners, first });
  const from = candidates.map(({ actor }) => actor);
  return candidates.map((candidate) =>
    candidateRecord(
      { ...candidate, group },
      async (of) => {
        const question = { from, to: conveners, maxHops: MAX_HOPS_TO_CANDIDATE };
        return (await ask(of, 'bestFromEach', question)).find(({ nodes }) => nodes[0] === candidate.actor) ?? null;
      },
      seatText(group, facts),
    ),
  );
}

const TEXTS: Record<SeatState, SeatText> = { SEATED: 'seated', EMPTY: 'empty', UNKNOWN: 'unknown' };

function seatText(group: StakeholderGroup, facts: SeatFacts): SeatText {
  return facts.notNamed.includes(group) ? 'notNamed' : TEXTS[seatState(group, facts)];
}

@Resolver()
export class SeatCandidatesResolver {
  @Query(() => [Ally], {
    nullable: true,
    description:
      'Who could fill an empty seat at a table: actors of the group without a seat in the partnership from which influence reaches one who convenes it (any participant, where nobody does) over ties that hold, in at most two steps; by the score of the best path, highest first, then by id.',
  })
  seatCandidates(
    @Ctx() context: InfluenceContext,
    @Arg('partnership', () => ID, { description: 'The partnership. Unknown ids are BAD_USER_INPUT.' })
    partnership: string,
    @Arg('group', () => StakeholderGroup, { description: 'The stakeholder group of the seat.' })
    group: StakeholderGroup,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
    first: number,
  ) {
    return findSeatCandidates(context, { partnership, group, first });
  }
}
