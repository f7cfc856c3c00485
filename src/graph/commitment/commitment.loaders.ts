import { loadEvidence } from '../evidence/evidence.loaders';
import { manyByKey, oneByKey, pageKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import type { CommitmentStatus } from '../../store/model/commitment-status';
import type { NodeRecord } from '../node/node-decoder';
import { loadListed, loadNode, loadNodes, pageWithNodes } from '../node/node.loaders';
import { toConnection, type Connection } from '../../store/paging/connection';
import { type PageArgs, pageRequest } from '../../store/paging/page-args';
import { commitmentStatus } from './commitment-status';
import {
  type CommitmentCell,
  type CommitmentLinks,
  type FollowUpRecord,
  listCommitmentCells,
  listFollowUps,
  listLinks,
  pageCommitmentsOf,
} from './commitment.store';

/** A commitment as its columns hold it. */
export type CommitmentRecord = NodeRecord & { due?: string | null };

const linksById = oneByKey<CommitmentLinks>(listLinks, ({ id }) => id);

async function loadLinks(context: ReadContext, id: string): Promise<CommitmentLinks> {
  return (await context.loaders.get(linksById).load(id)) ?? { id, by: null, objectives: [], madeAt: null };
}

/** Who made a commitment. */
export async function loadPromiser(context: ReadContext, id: string): Promise<NodeRecord | null> {
  return loadNode(context, (await loadLinks(context, id)).by);
}

/** The objectives that a commitment is for, by name. */
export async function loadObjectives(context: ReadContext, id: string): Promise<NodeRecord[]> {
  return loadNodes(context, (await loadLinks(context, id)).objectives);
}

/** The opportunity or the initiative at which a commitment was made; null where no source says. */
export async function loadOccasion(context: ReadContext, id: string): Promise<NodeRecord | null> {
  return loadNode(context, (await loadLinks(context, id)).madeAt);
}

const followUpsOf = manyByKey(listFollowUps, ({ of }) => of);

/** The follow-ups of a commitment on or before the valid date, newest first. */
export async function loadFollowUps(context: ReadContext, id: string): Promise<FollowUpRecord[]> {
  return (await context.loaders.get(followUpsOf).load(id)).map(({ followUp }) => followUp);
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
