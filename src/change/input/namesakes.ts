import { foldText } from '../../language/names';
import type { NodeRow } from '../../store/model/rows';
import type { Run } from '../../store/neo4j/client';
import { findNamesakes, type Namesake } from './lookup.store';
import { rejectInput } from './validation-errors';

/** Rejects a row that has the English name of another node of these types, where `isSame` holds of that one too. */
export async function rejectNamesake(
  run: Run,
  { id, nameEn }: NodeRow,
  types: readonly string[],
  isSame: (other: Namesake) => boolean,
): Promise<void> {
  const namesakes = await findNamesakes(run, types, foldText(nameEn));
  const same = namesakes.find((other) => other.id !== id && isSame(other));
  if (same) rejectInput('ALREADY_RECORDED.name', ['input', 'nameEn'], { name: nameEn, id: same.id }, same.id);
}
