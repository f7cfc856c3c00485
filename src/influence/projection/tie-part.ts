import type { ProjectionArrays } from './projection';
import { TIE_ARRAYS, PROJECTED_TIE_COLUMNS, type TieArrays, type TieColumn, type TieColumns } from './tie-columns';
import type { TieOrder } from './tie-order';

/** The arrays of ties taken in an order from what was there before and from what came now. */
export function tieArrays(
  before: TieArrays,
  now: TieColumns,
  { places }: TieOrder,
  movedTo: Int32Array | null,
): TieArrays {
  const arrays = Object.fromEntries(PROJECTED_TIE_COLUMNS.map((name) => [name, taken(name, before, now, places)]));
  if (movedTo) moveEnds(arrays as unknown as TieArrays, places, movedTo);
  return { ...(arrays as unknown as TieArrays), ...evidence(before, now, places) };
}

function taken(name: TieColumn, before: TieArrays, now: TieColumns, places: Int32Array) {
  const into = new TIE_ARRAYS[name](places.length);
  const old = before[name];
  const fresh = now.column(name);
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    into[at] = place < 0 ? fresh[~place]! : old[place]!;
  }
  return into;
}

/** The ends of ties that were there before lie where the nodes are now. */
function moveEnds({ tieFrom, tieTo }: Pick<ProjectionArrays, 'tieFrom' | 'tieTo'>, places: Int32Array, to: Int32Array) {
  for (let at = 0; at < places.length; at++) {
    if (places[at]! < 0) continue;
    tieFrom[at] = to[tieFrom[at]!]!;
    tieTo[at] = to[tieTo[at]!]!;
  }
}

function evidence(before: TieArrays, now: TieColumns, places: Int32Array) {
  const evidenceStart = new Int32Array(places.length + 1);
  places.forEach((place, at) => {
    const [start, of] = place < 0 ? [now.evidenceStart, ~place] : [before.evidenceStart, place];
    evidenceStart[at + 1] = evidenceStart[at]! + start[of + 1]! - start[of]!;
  });
  const pieces = evidenceStart.at(-1)!;
  const evidenceDay = new Int32Array(pieces);
  const evidenceKnownFrom = new Float64Array(pieces);
  const evidenceKnownTo = new Float64Array(pieces);
  places.forEach((place, at) => {
    const from = place < 0 ? now : before;
    let piece = from.evidenceStart[place < 0 ? ~place : place]!;
    for (let filled = evidenceStart[at]!; filled < evidenceStart[at + 1]!; filled++, piece++) {
      evidenceDay[filled] = from.evidenceDay[piece]!;
      evidenceKnownFrom[filled] = from.evidenceKnownFrom[piece]!;
      evidenceKnownTo[filled] = from.evidenceKnownTo[piece]!;
    }
  });
  return { evidenceStart, evidenceDay, evidenceKnownFrom, evidenceKnownTo };
}
