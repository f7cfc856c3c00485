import { type Difference, isEnded } from '../difference';
import type { ImportCounts } from './import-answer';

/** The maximum number of records whose changes an answer lists. */
export const MAX_CHANGES = 100;

/** Counts the records of each kind that an import writes. */
export function countsOf(difference: Difference): ImportCounts {
  const { newNodes, changedNodes, newTies, changedTies, newValues, newEvidence, same, withdrawn } = difference;
  const endedTies = changedTies.filter(isEnded).length;
  return {
    newNodes: newNodes.length,
    changedNodes: changedNodes.length,
    newTies: newTies.length,
    changedTies: changedTies.length - endedTies,
    endedTies,
    retractedTies: 0,
    newValues: newValues.length,
    newEvidence: newEvidence.length,
    same,
    withdrawn: withdrawn.length,
  };
}
