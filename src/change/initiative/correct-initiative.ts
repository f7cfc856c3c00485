import { Field, ID, InputType } from 'type-graphql';
import { loadNode } from '../../graph/node/node.loaders';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { EvidenceInput } from '../evidence/evidence-rows';
import type { ChangeOutcome } from '../transaction/record-change';
import type { WriteOptions } from '../write-mutation';
import { type ActionInput, NamesAndDates, type SavedInput } from './initiative-input.type';
import { type RecordDefinition, saveInitiative } from './save-initiative';

export const PARTNERSHIP = { action: ChangeAction.SAVE_PARTNERSHIP, type: 'Partnership' } as const;
export const CAMPAIGN = { action: ChangeAction.SAVE_CAMPAIGN, type: 'Campaign' } as const;
export const ACTION: RecordDefinition<ActionInput> = {
  action: ChangeAction.SAVE_ACTION,
  type: 'AdvocacyAction',
  parent: { field: 'campaign', type: 'Campaign' },
};

@InputType({
  description:
    'What is to be said of a partnership, an action or a campaign instead; all that it is tied to stays. A field left out keeps its value, null removes it.',
})
export class InitiativeCorrectionInput extends NamesAndDates {
  @Field(() => ID, { description: 'The partnership, action or campaign.' })
  id: string;

  @Field(() => [EvidenceInput], { description: 'At least one source that supports this.' })
  evidence: EvidenceInput[];
}

/** Records a new version of a partnership, an action or a campaign with other names or dates and the same ties. */
export async function correctInitiative(
  context: ChangeContext,
  input: InitiativeCorrectionInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const type = (await loadNode(context, input.id))?.type;
  const definition = [CAMPAIGN, ACTION].find((one) => one.type === type) ?? PARTNERSHIP;
  // Lists that are absent leave the ties as they are.
  return saveInitiative(context, definition as RecordDefinition<SavedInput>, input as SavedInput, options);
}
