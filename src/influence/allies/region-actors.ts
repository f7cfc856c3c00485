import type { QuestionContext } from '../engine/question-context';

/** A region and the actors based in it. */
export interface RegionBase {
  region: string;
  /** The actors based in a named region; absent for a seat block, whose actors are in the graph. */
  based?: readonly string[] | null;
}

/** The actors of a region: those based in it and those tied to it. */
export interface RegionActors extends RegionBase {
  /** Actors that cover a country of the region, or regional bodies with a member state in it. */
  tied: string[];
}

/** Returns a function that returns true for nodes based in the region. */
export function isBasedIn(
  { view, idIndex }: QuestionContext,
  { region, based }: RegionBase,
): (node: number) => boolean {
  if (!based) return (node) => idIndex.regionOf(node, view) === region;
  const nodes = new Set(idIndex.indexesOf(based));
  return (node) => nodes.has(node);
}

/** Returns a function that returns true for nodes based in the region or tied to it. */
export function isOfRegion(context: QuestionContext, region: RegionActors): (node: number) => boolean {
  const isBased = isBasedIn(context, region);
  const isTied = new Set(context.idIndex.indexesOf(region.tied));
  return (node) => isBased(node) || isTied.has(node);
}
