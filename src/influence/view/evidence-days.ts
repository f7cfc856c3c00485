import { NO_DAY, NO_END, type ProjectionArrays } from '../projection/projection';

/** The first day of the earliest and the last day of the newest evidence known at an instant; NO_END and NO_DAY where there is none. */
export function evidenceDays(
  projection: ProjectionArrays,
  tie: number,
  known: number,
): { first: number; newest: number } {
  let first = NO_END;
  let newest = NO_DAY;
  for (let piece = projection.evidenceStart[tie]!; piece < projection.evidenceStart[tie + 1]!; piece++) {
    if (projection.evidenceKnownFrom[piece]! > known || projection.evidenceKnownTo[piece]! <= known) continue;
    first = Math.min(first, projection.evidenceFirst[piece]!);
    newest = Math.max(newest, projection.evidenceLast[piece]!);
  }
  return { first, newest };
}
