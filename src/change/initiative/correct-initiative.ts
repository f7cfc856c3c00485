import { loadNode } from '../../graph/node/node.loaders';
import type { ChangeContext } from '../change-context';
import type { ChangeOutcome } from '../transaction/record-change';
import type { WriteOptions } from '../write-mutation';
import type { InitiativeCorrectionInput, SavedInput } from './initiative-input.type';
import { type SavedKind, saveInitiative } from './save-initiative';
import { SAVED_ACTION, SAVED_CAMPAIGN, SAVED_PARTNERSHIP } from './saved-kinds';

/** Records a new version of a partnership, an action or a campaign with other names or dates and the same ties. */
export async function correctInitiative(
  context: ChangeContext,
  input: InitiativeCorrectionInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const type = (await loadNode(context, input.id))?.type;
  const saved: SavedKind = [SAVED_CAMPAIGN, SAVED_ACTION].find(({ kind }) => kind.type === type) ?? SAVED_PARTNERSHIP;
  // Lists that are absent leave the ties as they are.
  return saveInitiative(context, saved, input as SavedInput, options);
}
