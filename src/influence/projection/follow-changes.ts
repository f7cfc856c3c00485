import { transactionNumber } from '../../neo4j/transaction-number';
import { type Held, isExternalWrite } from './held';
import type { AskedHead } from '../engine/messages';
import { ProjectionBuilder, type Touched } from './projection-builder';
import { load } from './read-whole';
import { type FollowedChange, type InfluenceSource, MAX_CHANGES, MAX_TOUCHED } from './source';

/**
 * What is held, with what the changes since have touched read again, so that it has all that is in the graph at the
 * heads. What else is read may be of later changes, which whoever follows next reads once more. Null where the feed does
 * not tell all of it, or so much that everything is to be read.
 */
export async function applyChanges(
  source: InfluenceSource,
  held: Held,
  heads: readonly AskedHead[],
): Promise<Held | null> {
  const changes = await source.changesAfter(held.at);
  const head = heads.at(-1);
  const last = changes.at(-1);
  if (!head || !last || !areFollowed(held, changes)) return null;
  const { at, sequence } = last;
  const isWhole =
    held.importing === null || changes.some(({ at: one, isImport }) => isImport && one === held.importing);
  if (!isWhole && held.importing !== head.importing) return null;
  const isImported = changes.some(({ isImport }) => isImport);
  // How many transactions an import takes nobody says.
  const isCounted = held.others !== null && !isImported && head.importing === null;
  if (isCounted && heads.some((one) => isExternalWrite({ ...held, sequence }, one))) return null;
  const projection = await readAgain(source, held, changes);
  const loaded = projection === held.projection ? held.loaded : load(projection);
  const importing = isWhole ? (await source.place()).importing : held.importing;
  const number = isImported ? transactionNumber(head.revision) : null;
  return { projection, loaded, at, sequence, others: number === null ? held.others : number - sequence, importing };
}

/** Whether these are all the changes since, and few enough to read again what they touched. */
function areFollowed({ sequence }: Held, changes: readonly FollowedChange[]): boolean {
  return (
    changes.length <= MAX_CHANGES &&
    changes.every((change, place) => change.sequence === sequence + 1 + place) &&
    changes.reduce((sum, { size }) => sum + size, 0) <= MAX_TOUCHED
  );
}

async function readAgain(source: InfluenceSource, { projection }: Held, changes: readonly FollowedChange[]) {
  const touched: Touched = {
    nodes: new Set(changes.flatMap(({ nodes }) => nodes)),
    ties: new Set(changes.flatMap(({ ties }) => ties)),
  };
  const builder = new ProjectionBuilder(projection, touched);
  await source.readTouched(touched, builder);
  return builder.build();
}
