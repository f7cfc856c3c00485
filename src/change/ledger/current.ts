import type { NodeType } from '../../model/node-type';
import { MAX_INSTANT } from '../../model/records';
import type { Run } from '../../neo4j/client';
import { type ValidationErrors, UserErrorCode } from '../input-rejected';
import { type NodeVersion, readNodeVersions, readTieVersions, type TieVersion } from './versions.store';

/** The present versions of nodes, by id; without those that are no longer. */
export async function currentNodes(run: Run, ids: readonly string[]): Promise<Map<string, NodeVersion>> {
  const versions = await readNodeVersions(run, [...new Set(ids)]);
  const standing = versions.filter(({ properties }) => properties.knownTo === MAX_INSTANT);
  return new Map(standing.map((version) => [version.id, version]));
}

/** The present version of a tie; undefined where there is none, or where it is withdrawn. */
export async function currentTie(run: Run, id: string): Promise<TieVersion | undefined> {
  const versions = await readTieVersions(run, [id]);
  return versions.find(({ properties }) => properties.knownTo === MAX_INSTANT);
}

/** What ids that the caller gave stand for; one that is unknown, or of another type, is a mistake. */
export async function requireCurrent(
  run: Run,
  mistakes: ValidationErrors,
  asked: readonly { id: string; path: readonly string[]; types?: readonly string[] }[],
): Promise<Map<string, NodeVersion & { type: NodeType }>> {
  const found = await currentNodes(
    run,
    asked.map(({ id }) => id),
  );
  for (const { id, path, types } of asked) {
    const type = found.get(id)?.type;
    if (type === undefined) {
      mistakes.add(UserErrorCode.NOT_FOUND, path, {
        en: `Nothing here has the id ${id}.`,
        fr: `Rien ici ne porte l’identifiant ${id}.`,
      });
    } else if (types && !types.includes(type)) {
      mistakes.add(UserErrorCode.WRONG_KIND, path, {
        en: `${id} is a ${type}; it takes: ${types.join(', ')}.`,
        fr: `${id} est de type ${type} ; il faut : ${types.join(', ')}.`,
      });
    }
  }
  return found as Map<string, NodeVersion & { type: NodeType }>;
}
