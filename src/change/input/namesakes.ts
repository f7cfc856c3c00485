import { foldText } from '../../language/names';
import type { NodeRow } from '../../store/model/rows';
import type { Run } from '../../store/neo4j/client';
import { findNamesakes, type Namesake } from './lookup.store';
import { rejectInput } from './validation-errors';

/** Rejects a row with the English name of a node of these types for which `isSame` is true. */
export async function rejectNamesake(
  run: Run,
  { id, nameEn }: NodeRow,
  types: readonly string[],
  isSame: (namesake: Namesake) => boolean,
): Promise<void> {
  const namesakes = await findNamesakes(run, types, foldText(nameEn));
  const duplicate = namesakes.find((namesake) => namesake.id !== id && isSame(namesake));
  if (duplicate)
    rejectInput('ALREADY_RECORDED.name', ['input', 'nameEn'], { name: nameEn, id: duplicate.id }, duplicate.id);
}
