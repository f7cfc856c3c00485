import type { Run } from '../../neo4j/client';
import { currentTie } from '../ledger/current';
import { readTieVersions, type TieVersion } from '../ledger/versions.store';
import { type ValidationErrors, UserErrorCode } from '../input-rejected';

/** The tie that an id stands for; a mistake where there is none, or where it is withdrawn already. */
export async function requireTie(
  run: Run,
  mistakes: ValidationErrors,
  id: string,
  path: readonly string[] = ['id'],
): Promise<TieVersion | undefined> {
  const tie = await currentTie(run, id);
  if (tie) return tie;
  const wasThere = (await readTieVersions(run, [id])).length > 0;
  if (wasThere) {
    mistakes.add(UserErrorCode.NOT_CURRENT, path, {
      en: `${id} was withdrawn already.`,
      fr: `${id} a déjà été retiré.`,
    });
  } else {
    mistakes.add(UserErrorCode.NOT_FOUND, path, { en: `There is no tie ${id}.`, fr: `Il n’y a pas de lien ${id}.` });
  }
  return undefined;
}
