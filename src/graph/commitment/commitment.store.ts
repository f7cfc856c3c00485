import { PUBLIC_KINDS } from '../../store/model/actor-kind';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { nodeDecoder } from '../node/node-decoder';
import { readNodePages } from '../node/node.store';

/** Of how many commitments of the list no follow-up is on record. */
export async function countWithoutFollowUp(read: Run, parameters: Parameters): Promise<number> {
  return (await read<{ count: number }>('commitment/count-without-follow-up', parameters))[0]?.count ?? 0;
}

const PAGE_COMMITMENTS_OF = nodeDecoder('commitment/page-commitments-of');

/** A page of the commitments of each of some nodes: those that an actor made, of a country those of its public bodies, else those made there. */
export function pageCommitmentsOf(read: Run, ids: readonly string[], parameters: Parameters) {
  return readNodePages(read, PAGE_COMMITMENTS_OF, { ids, publicKinds: PUBLIC_KINDS, ...parameters });
}

/** The ids of the nodes that a commitment is tied to, by link. */
export interface CommitmentLinks {
  id: string;
  by: string[];
  objectives: string[];
  madeAt: string[];
}

/** Who made each of these commitments, for which objectives and at what. */
export function listLinks(read: Run, ids: readonly string[]): Promise<CommitmentLinks[]> {
  return read('commitment/list-links', { ids });
}

/** The commitments of a country's public bodies for one objective. */
export interface CommitmentCell {
  place: string;
  objective: string;
  /** How many had been made by the valid date. */
  commitments: number;
  /** The ids of the ties that say who made these and for which objective. */
  ties: string[];
}

/** For these countries, each objective for which any commitment of their public bodies is known. */
export function listCommitmentCells(read: Run, places: readonly string[]): Promise<CommitmentCell[]> {
  return read('commitment/list-cells', { places, publicKinds: PUBLIC_KINDS });
}
