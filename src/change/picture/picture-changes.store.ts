import { sourcesOf, type StoredPicture, storedStep, withIds } from '../../graph/picture/picture-steps';
import { parsePictureView } from '../../graph/picture/picture-view';
import { storedId, storedIds } from '../../store/model/record-ids';
import { MAX_INSTANT } from '../../store/model/records';
import { HIDDEN_CLEARANCE } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { inIdBatches } from '../../store/neo4j/parameters';
import type { ChangeRecord } from '../transaction/change-record';
import { readTieVersions } from '../transaction/versions.store';

/** A current record that a picture names. */
interface NamedRecord {
  id: string;
  /** The type of a node or of a tie. */
  type: string;
  /** The clearance that a reader needs to see it. */
  clearance: number;
}

/** The current nodes and sources of these ids, by the id under which they are stored. */
async function readNamedNodes(run: Run, ids: readonly string[]): Promise<Map<string, NamedRecord>> {
  const rows = await inIdBatches([...new Set(storedIds(ids))], (batch) =>
    run<NamedRecord & Record<string, unknown>>('change/list-clearances', { ids: batch }),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** The current nodes, sources and ties of these ids, by the id under which they are stored. */
export async function readNamed(run: Run, ids: readonly string[]): Promise<Map<string, NamedRecord>> {
  const named = await readNamedNodes(run, ids);
  const others = [...new Set(storedIds(ids))].filter((id) => !named.has(id));
  for (const { id, type, properties } of await inIdBatches(others, (batch) => readTieVersions(run, batch))) {
    const { knownTo, clearance } = properties;
    if (knownTo === MAX_INSTANT && clearance < HIDDEN_CLEARANCE) named.set(id, { id, type, clearance });
  }
  return named;
}

/** The ids of the nodes that each of some pictures draws, which are what says in which region it is; none for other records. */
export async function nodesOfPictures(run: Run, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await run<{ id: string; view: string }>('change/list-picture-views', { ids });
  return new Map(rows.map(({ id, view }) => [id, storedIds(parsePictureView(view).view.nodes ?? [])]));
}

/** The change that saved a picture as it has been since an instant; undefined for one that was loaded. */
export async function findSaving(run: Run, id: string, at: string): Promise<ChangeRecord | undefined> {
  const [row] = await run<{ change: ChangeRecord }>('change/find-change-of-version', { id, at });
  return row?.change;
}

/** Takes erased nodes and ties, and sources that are gone, out of every version of all pictures. */
export async function eraseFromPictures(run: Run, erased: readonly string[]): Promise<void> {
  type Version = StoredPicture & { id: string; knownFrom: string } & Record<string, unknown>;
  const versions = await run<Version>('change/list-picture-versions');
  const gone = new Set(erased);
  const cited = await readNamedNodes(run, versions.flatMap(sourcesOf));
  const rows = versions.map(({ id, knownFrom, ...picture }) => {
    const { view, steps } = withIds(picture, {
      idFor: (named) => (gone.has(storedId(named)) ? undefined : named),
      isSource: (source) => cited.has(source),
    });
    return { id, knownFrom, view, steps: steps.map(storedStep) };
  });
  if (rows.length > 0) await run('change/set-pictures', { rows });
}
