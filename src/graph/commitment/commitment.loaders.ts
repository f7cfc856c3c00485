import type { COMMITMENT } from '../../kinds/commitment';
import { firstDay, lastDay, yearsAfter } from '../../language/partial-date';
import { manyByKey, oneByKey, pageKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { CommitmentStatus } from '../../store/model/enums';
import { CONFIRMED_YEARS } from '../../store/model/tie-time';
import { toConnection, type Connection } from '../../store/paging/connection';
import { type PageArgs, pageRequest } from '../../store/paging/page';
import { loadEvidence } from '../evidence/evidence.store';
import { FOLLOW_UPS } from '../kinds/reports';
import type { NodeRecord } from '../node/node-decoder';
import { loadListed, loadNodes, pageWithNodes } from '../node/node.loaders';
import {
  type CommitmentCell,
  type CommitmentLinks,
  listCommitmentCells,
  listLinks,
  pageCommitmentsOf,
} from './commitment.store';

/** A commitment as its columns hold it. */
export type CommitmentRecord = NodeRecord & { due?: string | null };

const linksById = oneByKey<CommitmentLinks>(listLinks, ({ id }) => id);

/** The nodes at the ends of a link of a commitment: objectives by name, and the others of which there is one. */
export async function loadCommitmentLink(context: ReadContext, id: string, link: string): Promise<NodeRecord[]> {
  const links = await context.loaders.get(linksById).load(id);
  return loadNodes(context, links?.[link as keyof typeof COMMITMENT.links] ?? []);
}

/** Who made a commitment. */
export async function loadPromiser(context: ReadContext, id: string): Promise<NodeRecord | null> {
  return (await loadCommitmentLink(context, id, 'by'))[0] ?? null;
}

/** A follow-up as its columns hold it. */
type FollowUpRecord = NodeRecord & { asOf: string; status: CommitmentStatus };

/** The follow-ups of a commitment on or before the valid date, newest first. */
export function loadFollowUps(context: ReadContext, id: string): Promise<FollowUpRecord[]> {
  return FOLLOW_UPS.of(context, id) as Promise<FollowUpRecord[]>;
}

/** The status of a commitment at the standpoint. */
export async function loadCommitmentStatus(
  context: ReadContext,
  commitment: CommitmentRecord,
): Promise<CommitmentStatus> {
  const { id, since, due } = commitment;
  const [[followUp], evidence] = await Promise.all([loadFollowUps(context, id), loadEvidence(context, id)]);
  const evidenceDays = evidence.filter(({ against }) => !against).flatMap(({ day }) => day ?? []);
  return commitmentStatus({ since, due, followUp, evidenceDays }, context.standpoint.valid);
}

const pagesOf = pageWithNodes(pageCommitmentsOf);
const ALL = {};

/** A page of the commitments of an actor, a country or an opportunity, by English text: see pageCommitmentsOf. */
export async function commitmentConnection(
  context: ReadContext,
  list: string,
  id: string,
  args: PageArgs,
): Promise<Connection<NodeRecord>> {
  const request = pageRequest(`${list}/${id}`, args);
  const page = await context.loaders.get(pagesOf).load(pageKey(id, ALL, request));
  return toConnection(request, page, await loadListed(context, page.items.slice(0, request.first)));
}

/** The commitments of a country's public bodies, by objective. */
export const commitmentCellsOf = manyByKey<CommitmentCell>(listCommitmentCells, ({ place }) => place);

/** What the status of a commitment follows from; dates are partial dates. */
export interface StatusFacts {
  /** When it was made. */
  since?: string | null;
  due?: string | null;
  /** The newest follow-up on or before the valid day. */
  followUp?: { status: CommitmentStatus; asOf: string } | null;
  /** The days of the evidence for it. */
  evidenceDays: readonly string[];
}

/**
 * The status of a commitment on a YYYY-MM-DD day. The newest follow-up decides; without one it is OPEN. OPEN becomes UNKNOWN after
 * the later of the last day of `due` and of that follow-up; without `due`, five calendar years after the follow-up, else after it was
 * made, else after the newest evidence; where nothing is dated, at once. The fragment commitmentStatus says the same in Cypher.
 */
export function commitmentStatus(facts: StatusFacts, valid: string): CommitmentStatus {
  const { followUp } = facts;
  if (followUp && followUp.status !== CommitmentStatus.OPEN) return followUp.status;
  const until = openUntil(facts);
  return until !== undefined && valid <= until ? CommitmentStatus.OPEN : CommitmentStatus.UNKNOWN;
}

/** The last day on which it is OPEN; undefined where nothing is dated. */
function openUntil({ since, due, followUp, evidenceDays }: StatusFacts): string | undefined {
  const heardOf = followUp ? lastDay(followUp.asOf) : undefined;
  if (due) return [lastDay(due), ...(heardOf ? [heardOf] : [])].sort().at(-1);
  const newestEvidence = evidenceDays.map(lastDay).sort().at(-1);
  const day = heardOf ?? (since ? firstDay(since) : newestEvidence);
  return day === undefined ? undefined : yearsAfter(day, CONFIRMED_YEARS);
}
