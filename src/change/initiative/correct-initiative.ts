import { loadNode } from '../../graph/node/node.loaders';
import { ACTION, CAMPAIGN, PARTNERSHIP } from '../../kinds/initiatives';
import type { ChangeContext } from '../change-context';
import type { ChangeOutcome } from '../transaction/record-change';
import type { WriteOptions } from '../write-mutation';
import type { InitiativeCorrectionInput, SavedInput } from './initiative-input.type';
import { saveInitiative } from './save-initiative';

/** Records a new version of an initiative with other names or dates and the same ties. */
export async function correctInitiative(
  context: ChangeContext,
  input: InitiativeCorrectionInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const type = (await loadNode(context, input.id))?.type;
  const kind = [CAMPAIGN, ACTION].find((initiative) => initiative.type === type) ?? PARTNERSHIP;
  // Absent lists leave the ties unchanged.
  return saveInitiative(context, kind, input as SavedInput, options);
}
