import { AUTHORITY_KINDS } from '../../store/model/actor-kind';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { nodeDecoder } from '../node/node-decoder';
import { readNodePages } from '../node/node.store';

/** Counts the commitments of the list that have no follow-up on record. */
export async function countWithoutFollowUp(read: Run, parameters: Parameters): Promise<number> {
  return (await read<{ count: number }>('commitment/count-without-follow-up', parameters))[0]?.count ?? 0;
}

const PAGE_COMMITMENTS_OF = nodeDecoder('commitment/page-commitments-of');

/** Pages commitments: made by an actor, by a country's public bodies, or at another node. */
export function pageCommitmentsOf(read: Run, ids: readonly string[], parameters: Parameters) {
  return readNodePages(read, PAGE_COMMITMENTS_OF, { ids, publicKinds: AUTHORITY_KINDS, ...parameters });
}

/** The ids of the nodes to which a commitment is tied, by role. */
export interface CommitmentLinks {
  id: string;
  by: string[];
  objectives: string[];
  madeAt: string[];
}

/** Lists the maker, the objectives and the occasion of each commitment. */
export function listLinks(read: Run, ids: readonly string[]): Promise<CommitmentLinks[]> {
  return read('commitment/list-links', { ids });
}

/** The commitments of a country's public bodies for one objective. */
export interface CommitmentCell {
  place: string;
  objective: string;
  /** The number of them made by the valid date. */
  commitments: number;
  /** The ids of the ties to their makers and to the objective. */
  ties: string[];
}

/** Lists, for these countries, the objectives with any commitment of their public bodies. */
export function listCommitmentCells(read: Run, places: readonly string[]): Promise<CommitmentCell[]> {
  return read('commitment/list-cells', { places, publicKinds: AUTHORITY_KINDS });
}
