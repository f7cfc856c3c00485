import { transactionNumber } from '../graph/transaction-number';
import { type Held, isFromOutside } from './held';
import type { AskedHead } from './messages';
import { ProjectionBuilder } from './projection-builder';
import { importingSince, load } from './read-whole';
import { type FollowedChange, type InfluenceSource, MOST_CHANGES, MOST_TOUCHED } from './source';

/**
 * What is held, with what the changes since have touched read again, so that it has all that is in the graph at the
 * heads. What else is read may be of later changes, which the next who follow read once more. Null where the feed does
 * not tell all of it, or so much that everything is to be read.
 */
export async function followChanges(
  source: InfluenceSource,
  held: Held,
  heads: readonly AskedHead[],
): Promise<Held | null> {
  const changes = await source.changesAfter(held.at);
  const last = changes.at(-1);
  if (!last || !isFollowed(held, changes)) return null;
  const { at, sequence } = last;
  const isImported = changes.some(({ isImport }) => isImport);
  const head = heads.at(-1)!;
  const isWhole = held.importing === null || changes.some(({ at: one }) => one === held.importing);
  if (!isWhole && head.importing !== held.importing) return null;
  const isToldAll = isImported || head.importing !== null;
  if (!isToldAll && heads.some((one) => transactionNumber(one.revision) !== null && isFromOutside({ ...held, sequence }, one))) {
    return null;
  }
  const touched = {
    nodes: new Set(changes.flatMap(({ nodes }) => nodes)),
    ties: new Set(changes.flatMap(({ ties }) => ties)),
  };
  const builder = new ProjectionBuilder(held.projection, touched);
  const place = await source.place();
  await source.readTouched(touched, builder);
  const projection = builder.build();
  const loaded = projection === held.projection ? held.loaded : load(projection);
  const number = transactionNumber(head.revision);
  // How many transactions an import took nobody says.
  const others = isImported && number !== null ? number - sequence : held.others;
  const importing = place.importing ?? (await importingSince(source, place));
  return { projection, loaded, at, sequence, others, importing: isWhole ? importing : held.importing };
}

/** Whether these are all the changes since, and few enough to read again what they touched. */
function isFollowed({ sequence }: Held, changes: readonly FollowedChange[]): boolean {
  return (
    changes.length <= MOST_CHANGES &&
    changes.every((change, place) => change.sequence === sequence + 1 + place) &&
    changes.reduce((sum, { size }) => sum + size, 0) <= MOST_TOUCHED
  );
}
