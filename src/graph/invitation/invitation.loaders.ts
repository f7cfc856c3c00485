import { pageByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { InvitationAnswer } from '../../store/model/tie-type';
import { checkedCount } from '../../store/paging/page';
import type { TieRecord } from '../tie/tie-decoder';
import { pageInvitations } from '../tie/tie.store';
import type { InvitationsArgs } from './invitation.type';

export interface InvitationRecord {
  answer: InvitationAnswer;
  since: string | null;
  tie: TieRecord;
}

const invitationsOf = pageByKey(pageInvitations);

const ALL_ANSWERS = Object.values(InvitationAnswer);

/** A limit above the number of guests of any event. */
const MAX_GUESTS = 10_000;

/** Loads the first invitations, by the guest's English name. Throws InputError for bad `first`. */
export async function loadInvitations(
  context: ReadContext,
  id: string,
  { answers, first }: InvitationsArgs,
): Promise<InvitationRecord[]> {
  return load(context, id, answers, checkedCount(first, 'first'));
}

/** Loads all invitations to an initiative, one per guest, by the guest's English name. */
export function loadAllInvitations(context: ReadContext, id: string): Promise<InvitationRecord[]> {
  return load(context, id, null, MAX_GUESTS);
}

async function load(context: ReadContext, id: string, answers: InvitationsArgs['answers'], first: number) {
  const of = { answers: ALL_ANSWERS.filter((answer) => answers?.includes(answer) ?? true) };
  const page = await context.loaders.get(invitationsOf).load({ id, of, first, after: null });
  return page.items.map(({ tie }) => invitationOf(tie));
}

/** Returns the invitation of a tie: INVITED where no source states an answer. */
function invitationOf(tie: TieRecord): InvitationRecord {
  return { answer: tie.answer ?? InvitationAnswer.INVITED, since: tie.since ?? null, tie };
}
