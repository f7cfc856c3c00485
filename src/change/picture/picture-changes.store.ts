import { sourcesOf, type StoredPicture, storedStep, withIds } from '../../graph/picture/picture-steps';
import { parsePictureView } from '../../graph/picture/picture-view';
import { storedId, storedIds } from '../../store/model/record-ids';
import { MAX_INSTANT } from '../../store/model/records';
import { HIDDEN_CLEARANCE } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { inIdBatches } from '../../store/neo4j/parameters';
import type { ChangeRecord } from '../transaction/change-record';
import { readTieVersions } from '../transaction/versions.store';

/** A current record that a picture references. */
interface NamedRecord {
  id: string;
  /** The type of a node or of a tie. */
  type: string;
  /** The clearance required to see it. */
  clearance: number;
}

/** Reads the current nodes and sources of these ids, by their stored ids. */
async function readNamedNodes(run: Run, ids: readonly string[]): Promise<Map<string, NamedRecord>> {
  const rows = await inIdBatches([...new Set(storedIds(ids))], (batch) =>
    run<NamedRecord & Record<string, unknown>>('change/picture/list-clearances', { ids: batch }),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Reads the current nodes, sources and ties of these ids, by their stored ids. */
export async function readReferenced(run: Run, ids: readonly string[]): Promise<Map<string, NamedRecord>> {
  const named = await readNamedNodes(run, ids);
  const tieIds = [...new Set(storedIds(ids))].filter((id) => !named.has(id));
  for (const { id, type, properties } of await inIdBatches(tieIds, (batch) => readTieVersions(run, batch))) {
    const { knownTo, clearance } = properties;
    if (knownTo === MAX_INSTANT && clearance < HIDDEN_CLEARANCE) named.set(id, { id, type, clearance });
  }
  return named;
}

/** Lists ids of the nodes that each picture draws, for its regions; none for other records. */
export async function nodesOfPictures(run: Run, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await run<{ id: string; view: string }>('change/picture/list-picture-views', { ids });
  return new Map(rows.map(({ id, view }) => [id, storedIds(parsePictureView(view).view.nodes ?? [])]));
}

/** Finds the change that saved a picture as it is since `at`; undefined for one that was loaded. */
export async function findSavingChange(run: Run, id: string, at: string): Promise<ChangeRecord | undefined> {
  const [row] = await run<{ change: ChangeRecord }>('change/picture/find-change-of-version', { id, at });
  return row?.change;
}

/** Removes erased nodes and ties, and sources no longer stored, from all versions of pictures. */
export async function eraseFromPictures(run: Run, erased: readonly string[]): Promise<void> {
  type Version = StoredPicture & { id: string; knownFrom: string } & Record<string, unknown>;
  const versions = await run<Version>('change/picture/list-picture-versions');
  const erasedIds = new Set(erased);
  const cited = await readNamedNodes(run, versions.flatMap(sourcesOf));
  const rows = versions.map(({ id, knownFrom, ...picture }) => {
    const { view, steps } = withIds(picture, {
      idFor: (named) => (erasedIds.has(storedId(named)) ? undefined : named),
      isSource: (source) => cited.has(source),
    });
    return { id, knownFrom, view, steps: steps.map(storedStep) };
  });
  if (rows.length > 0) await run('change/picture/set-pictures', { rows });
}
