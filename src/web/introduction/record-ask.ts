import { send } from '../data/ask';
import { askAgain } from '../data/signals';
import {
  type ActionInput,
  type EvidenceInput,
  type IntroductionFragment,
  RecordActionDocument,
  RecordTieDocument,
  type RecordTieMutation,
  type TieInput,
} from '../graphql/graphql';
import { today } from '../language/format';
import { text } from '../language/text';
import { newKey } from '../recording/draft';
import { requireChange } from '../recording/require-change';
import { type Choice, nameOf } from '../search/choice';

export type Change = NonNullable<RecordTieMutation['recorded']['change']>;

/** Returns the evidence of a plan, whose source is the planning actor. */
export function planOf(asker: Choice): EvidenceInput {
  return {
    title: text('explorer.introduction.plan', { name: nameOf(asker) }),
    asOf: today(),
    publishedOn: today(),
    kind: 'OWN',
    confidence: 'HIGH',
  };
}

/** Records a policy dialogue, of which the ask becomes a part. */
export async function recordAction(
  input: Pick<ActionInput, 'nameEn' | 'leads' | 'visibility' | 'evidence'>,
  idempotencyKey: string,
) {
  const { recorded } = await send(RecordActionDocument, {
    input: { ...input, kind: 'POLICY_DIALOGUE' },
    dryRun: false,
    idempotencyKey,
  });
  const change = requireChange(recorded);
  return { id: recorded.record!.id, change };
}

/** Records an ask, or its next stage. */
export async function recordAsk(input: Omit<TieInput, 'type' | 'confidence'>, idempotencyKey: string): Promise<Change> {
  const { recorded } = await send(RecordTieDocument, {
    input: { ...input, type: 'TARGETS', confidence: 'HIGH' },
    dryRun: false,
    idempotencyKey,
  });
  return requireChange(recorded);
}

/** Records the stage of an ask as of today. */
export async function moveAsk(ask: IntroductionFragment, stage: IntroductionFragment['stage']): Promise<void> {
  const { by, of: target, through, dueOn, tie } = ask;
  await recordAsk(
    {
      from: by.id,
      to: target.id,
      ask: ask.text,
      stage,
      through: through.map(({ id }) => id),
      dueOn,
      visibility: tie.visibility,
      evidence: [planOf(by)],
    },
    newKey(),
  );
  askAgain();
}
