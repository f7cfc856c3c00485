import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { loadNotToBeApproached } from '../../graph/engagement/engagement.loaders';
import { requireOfType } from '../../graph/node/input-nodes';
import { type NodeRecord, storedIdOf } from '../../graph/node/node-decoder';
import { relatedNodes } from '../../graph/node/node-lists';
import { loadNodes } from '../../graph/node/node.loaders';
import { loadSeatFacts } from '../../graph/partnership/partnership-seats';
import { PartnershipRole, roleOf, type SeatFacts, type SeatState, seatState } from '../../graph/partnership/seat';
import { COUNTRIES_OF } from '../../graph/partnership/relations';
import { oneByKey } from '../../store/loading/by-key';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { checkedCount } from '../../store/paging/page';
import type { AllyRecord } from '../allies/ally-record';
import { Ally } from '../allies/ally.resolver';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { listFittingActors, type SeatWanted } from '../projection/influence.store';
import { MAX_HOPS_TO_CANDIDATE, type SeatCandidate } from './coverage.answer';
import { candidateRecord, type SeatText } from './candidate-record';

interface SeatCandidatesArgs {
  partnership: string;
  group: StakeholderGroup;
  first: number;
}

/** Finds actors for a group's empty seat, best first. Throws InputError for the id and `first`. */
async function findSeatCandidates(
  context: InfluenceContext,
  { partnership, group, first }: SeatCandidatesArgs,
): Promise<AllyRecord[]> {
  checkedCount(first, 'first');
  await requireOfType(context, 'Partnership', [partnership], ['partnership']);
  const [table] = await loadNodes(context, [partnership]);
  const { candidates, conveners, isConvened, facts } = await findForSeat(context, table!, group, first);
  const from = candidates.map((candidate) => candidate.actor);
  const start = isConvened ? 'convener' : 'participant';
  return candidates.map((candidate) =>
    candidateRecord(
      { ...candidate, group },
      async (influenceContext) => {
        const paths = await ask(influenceContext, 'bestFromEach', {
          from,
          to: conveners,
          maxHops: MAX_HOPS_TO_CANDIDATE,
        });
        return paths.find(({ nodes }) => nodes[0] === candidate.actor) ?? null;
      },
      { seat: seatText(group, facts), start },
    ),
  );
}

interface ForSeat {
  candidates: SeatCandidate[];
  /** The actors to reach: those who convene, else all participants. */
  conveners: string[];
  isConvened: boolean;
  facts: SeatFacts;
}

const fittingBySeat = oneByKey(listFittingActors, ({ seat }) => seat);

async function loadFitting(context: InfluenceContext, seat: SeatWanted): Promise<string[]> {
  return (await context.loaders.get(fittingBySeat).load(JSON.stringify(seat)))?.actors ?? [];
}

/** Finds the candidates for a seat, among some actors or all: see `Query.seatCandidates`. */
export async function findForSeat(
  context: InfluenceContext,
  table: NodeRecord,
  group: StakeholderGroup,
  first: number,
  among: readonly string[] | null = null,
): Promise<ForSeat> {
  const [{ seats, facts }, countries, leftOut] = await Promise.all([
    loadSeatFacts(context, table),
    relatedNodes(context, storedIdOf(table), COUNTRIES_OF),
    loadNotToBeApproached(context),
  ]);
  const seated = [...new Set(seats.map((seat) => seat.actor))];
  const convening = seats.filter(({ type }) => roleOf(type) === PartnershipRole.CONVENER).map((seat) => seat.actor);
  const conveners = convening.length > 0 ? [...new Set(convening)] : seated;
  const places = countries.map(({ id }) => id);
  const there = places.length > 0 ? await loadFitting(context, { countries: places, group }) : null;
  const fitting = among && there ? there.filter((id) => among.includes(id)) : (there ?? (among && [...among]));
  const question = { group, seated, table: table.tableOf ?? null, fitting, leftOut, conveners, first };
  const candidates = await ask(context, 'seatCandidates', question);
  return { candidates, conveners, isConvened: convening.length > 0, facts };
}

const TEXTS: Record<SeatState, SeatText> = {
  SEATED: 'seated',
  EMPTY: 'empty',
  NOT_ON_RECORD: 'notOnRecord',
  UNKNOWN: 'notNamed',
};

function seatText(group: StakeholderGroup, facts: SeatFacts): SeatText {
  return TEXTS[seatState(group, facts)];
}

@Resolver()
export class SeatCandidatesResolver {
  @Query(() => [Ally], {
    nullable: true,
    description:
      'Candidates for a seat: actors of the group without a seat in the partnership from which influence reaches a convener (any participant, where there is no convener) over current ties, in at most four steps; by the score of the best path, highest first, then by id. Excludes the coalition shown as the partnership and its organs; where the partnership covers countries, includes only actors that are based in one of them, cover one, have one as a member state or are of a kind that has no country.',
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
