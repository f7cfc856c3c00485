import { transactionNumber } from '../../neo4j/transaction-number';
import { IdIndex } from '../view/id-index';
import type { Held, Loaded } from './held';
import { ProjectionBuilder } from './projection-builder';
import type { Projection } from './projection';
import type { InfluenceSource, FeedPosition } from './source';
import { ViewCache } from '../view/view-cache';

/** How often to look for a moment at which nobody writes. */
const LOOKS = 5;

/** Everything, read anew. What is written meanwhile may be in it or not: it lies after the place that is held. */
export async function readWhole(source: InfluenceSource, revision: string): Promise<Held> {
  const { place, others } = await startingPlace(source, revision);
  const builder = new ProjectionBuilder();
  await source.read(builder);
  const { at, sequence } = place;
  const projection = builder.build();
  const importing = place.importing ?? (await source.place()).importing;
  return { projection, loaded: load(projection), at, sequence, others, importing };
}

export function load(projection: Projection): Loaded {
  return { views: new ViewCache(projection.arrays), idIndex: new IdIndex(projection) };
}

/**
 * Where the feed stands, and how many transactions were no changes. A place is read a moment before its revision is
 * learnt, and a change may fall between the two; against the revision of an earlier look there are never too many others,
 * so that at worst somebody seems to have written who has not, and all is read once more.
 */
async function startingPlace(
  source: InfluenceSource,
  revision: string,
): Promise<{ place: FeedPosition; others: number | null }> {
  let earlier = revision;
  for (let look = 1; ; look++) {
    const place = await source.place();
    const number = transactionNumber(earlier);
    if (place.revision === earlier || number === null || look === LOOKS) {
      return { place, others: number === null ? null : number - place.sequence };
    }
    earlier = place.revision;
  }
}
