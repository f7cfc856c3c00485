import type { QuestionContext } from '../engine/question-context';

/** The actors of a region: those based in it, which the influence graph knows, and those tied to it. */
export interface RegionActors {
  region: string;
  /** Actors that cover a country of the region, or are a regional body with a member state in it. */
  tied: string[];
}

/** Whether a node is based in the region or tied to it. */
export function isOfRegion(
  { view, idIndex }: QuestionContext,
  { region, tied }: RegionActors,
): (node: number) => boolean {
  const isTied = new Set(idIndex.indexesOf(tied));
  return (node) => idIndex.regionOf(node, view) === region || isTied.has(node);
}
