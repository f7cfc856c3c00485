import type { ProjectionArrays } from '../projection/projection';

/** Instants between which nothing changes, in epoch milliseconds: from the first, and before the second. */
export interface UnchangedInterval {
  from: number;
  to: number;
}

/**
 * From the last change that is known at an instant to the next one, which may be held already: that of an import that is
 * still being written, or of a write that came while others were read.
 */
export function unchangedIntervalAround(projection: ProjectionArrays, known: number): UnchangedInterval {
  const clocks = [
    projection.nodeKnownFrom,
    projection.nodeKnownTo,
    projection.pastKnownFrom,
    projection.pastKnownTo,
    projection.tieKnownFrom,
    projection.tieKnownTo,
    projection.evidenceKnownFrom,
    projection.evidenceKnownTo,
  ];
  let from = -Infinity;
  let to = Infinity;
  for (const clock of clocks) {
    for (const at of clock) {
      if (at > known) to = Math.min(to, at);
      else if (at > from) from = at;
    }
  }
  return { from, to };
}
