import type { COMMITMENT } from '../../kinds/commitment';
import { manyByKey, oneByKey, pageKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import type { CommitmentKind, CommitmentStatus } from '../../store/model/enums';
import { toConnection, type Connection } from '../../store/paging/connection';
import { type PageArgs, pageRequest } from '../../store/paging/page';
import type { DataGap } from '../../language/unknown';
import { loadEvidence } from '../evidence/evidence.store';
import { FOLLOW_UPS } from '../kinds/reports';
import type { NodeRecord } from '../node/node-decoder';
import { loadListed, loadNodes, pageWithNodes } from '../node/node.loaders';
import { rosterText } from '../roster/roster-text';
import { loadRosters } from '../roster/roster.loaders';
import { RosterKind } from '../../store/model/roster';
import {
  type CommitmentCell,
  type CommitmentLinks,
  listCommitmentCells,
  listLinks,
  pageCommitmentsOf,
} from './commitment.store';
import { commitmentStatus } from './commitment-status';

/** A commitment with its stored columns. */
export type CommitmentRecord = NodeRecord & { due?: string | null; kind?: CommitmentKind | null };

const tiedIdsById = oneByKey<CommitmentLinks>(listLinks, ({ id }) => id);

/** Loads the nodes tied to a commitment in one role: objectives by name, others single. */
export async function loadCommitmentLink(context: ReadContext, id: string, role: string): Promise<NodeRecord[]> {
  const tiedIds = await context.loaders.get(tiedIdsById).load(id);
  return loadNodes(context, tiedIds?.[role as keyof typeof COMMITMENT.links] ?? []);
}

/** Loads the actor that made a commitment. */
export async function loadMaker(context: ReadContext, id: string): Promise<NodeRecord | null> {
  return (await loadCommitmentLink(context, id, 'by'))[0] ?? null;
}

/** A follow-up with its stored columns. */
type FollowUpRecord = NodeRecord & { asOf: string; status: CommitmentStatus };

/** Loads the follow-ups of a commitment on or before the valid date, newest first. */
export function loadFollowUps(context: ReadContext, id: string): Promise<FollowUpRecord[]> {
  return FOLLOW_UPS.of(context, id) as Promise<FollowUpRecord[]>;
}

/** Determines the status of a commitment at the standpoint. */
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

/** Pages the commitments of an actor, a country or an opportunity: see pageCommitmentsOf. */
export async function commitmentConnection(
  context: ReadContext,
  list: string,
  id: string,
  args: PageArgs,
): Promise<Connection<NodeRecord>> {
  const request = pageRequest(`${list}/${id}`, args);
  const page = await context.loaders.get(pagesOf).load(pageKey(id, ALL, request));
  const nodes = await loadListed(context, page.items.slice(0, request.first));
  return toConnection(request, page, nodes).withUnknown(() => pledgesOnRecord(context, [id]));
}

/** Returns the share on record of the pledges at each occasion of which a source states it. */
export async function pledgesOnRecord(context: ReadContext, occasions: readonly string[]): Promise<DataGap[]> {
  const rosters = await Promise.all(occasions.map((id) => loadRosters(context, id)));
  return rosters
    .flat()
    .filter(({ of }) => of === RosterKind.COMMITMENTS)
    .map((roster) => ({
      code: 'PLEDGES_ON_RECORD',
      values: (language) => ({ share: rosterText(roster, language) }),
    }));
}

/** The commitments of a country's public bodies, by objective. */
export const commitmentCellsOf = manyByKey<CommitmentCell>(listCommitmentCells, ({ place }) => place);
