import { toRecords } from '../../store/model/records';
import type { Run } from '../../store/neo4j/client';
import { rowOf } from '../transaction/node-row';
import { type NodeVersion, readNodeVersions } from '../transaction/versions.store';
import type { MergeDetail } from '../merge/merge-actors';
import { listMerges, setNames } from './withdrawal.store';

/** Takes the names of an actor, which is not merged any more, out of the versions of actors that had absorbed it. */
export async function eraseMergedNames(run: Run, id: string): Promise<void> {
  for (const { at, detail } of await listMerges(run, id)) {
    const { keep, names } = JSON.parse(detail) as MergeDetail;
    const versions = await readNodeVersions(run, [keep]);
    const during = versions.filter(({ properties }) => properties.knownFrom >= at);
    await setNames(
      run,
      during.map((version) => withoutNames(version, names)),
    );
  }
}

function withoutNames(version: NodeVersion, names: readonly string[]) {
  const row = rowOf(version);
  const otherNames = (row.otherNames ?? []).filter((name) => !names.includes(name));
  const { nodes } = toRecords({ nodes: [{ ...row, otherNames }], ties: [], values: [] }, '');
  const { searchText, otherNameKinds = null } = nodes[0]!.properties;
  return { id: version.id, knownFrom: version.properties.knownFrom, otherNames, otherNameKinds, searchText };
}
