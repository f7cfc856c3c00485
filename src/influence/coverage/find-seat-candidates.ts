import { loadNotToBeApproached } from '../../graph/engagement/engagement.loaders';
import type { StakeholderGroup } from '../../store/model/actor-kind';
import { requireOfType } from '../../graph/node/input-nodes';
import { loadNodes } from '../../graph/node/node.loaders';
import { checkedCount } from '../../store/paging/page-args';
import { loadSeatFacts } from '../../graph/partnership/partnership-seats';
import { PartnershipRole, roleOf } from '../../graph/partnership/seat';
import { type SeatFacts, type SeatState, seatState } from '../../graph/partnership/seat-state';
import type { AllyRecord } from '../allies/ally-record';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { MAX_HOPS_TO_CANDIDATE } from './coverage.answer';
import { candidateRecord, type SeatText } from './gap-candidates';

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
