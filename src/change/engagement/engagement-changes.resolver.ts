import { Arg, Args, Ctx, Field, ID, InputType, Int, Resolver } from 'type-graphql';
import { governmentResolver } from '../../graph/node/government';
import { bilingual, textIn } from '../../language/message';
import { nameIn } from '../../language/names';
import { ACTOR_TYPES } from '../../store/model/node-type';
import { newId } from '../../store/model/record-ids';
import { Engagement, engagementRow, engagementWords, MAX_MONTHS } from '../../store/model/reports';
import { clearanceOfNode } from '../../store/model/visibility';
import { PartialDateScalar } from '../../store/scalars';
import { ActorPayload } from '../actor/actor-changes.resolver';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { EvidenceInput, evidenceRows } from '../evidence/evidence-rows';
import { checkReported } from '../input/checks';
import { requireInRegions } from '../input/regions';
import { rejectInput, ValidationErrors } from '../input/validation-errors';
import { toPayload } from '../payload.type';
import { namesOf } from '../transaction/change-summary';
import { requireCurrentNodes } from '../transaction/current';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { readEngagements } from './engagement.store';

@InputType({
  description:
    'What a look at an organisation found: whether it may be approached, how often to be in touch with it, or both.',
})
class EngagementInput {
  @Field(() => ID, { description: 'The organisation; a country stands for its government.' })
  actor: string;

  @Field(() => Engagement, {
    defaultValue: Engagement.UNKNOWN,
    description: 'What was found; where it is UNKNOWN, what was found before stands.',
  })
  engagement: Engagement;

  @Field(() => Int, {
    nullable: true,
    description: `How often to be in touch with it, in months, 1 to ${String(MAX_MONTHS)}; what was said before stands where it is absent, and ends where it is null.`,
  })
  contactEvery?: number | null;

  @Field(() => PartialDateScalar, {
    description: 'The date for which it was found, not in the future. The latest one decides.',
  })
  asOf: string;

  @Field(() => [EvidenceInput], { description: 'At least one source that supports this.' })
  evidence: EvidenceInput[];
}

@Resolver()
export class EngagementChangesResolver {
  @WriteMutation(
    () => ActorPayload,
    'Records whether an organisation may be approached, and how often to be in touch with it. It is CONFIDENTIAL, and so is that it was recorded; the latest one on or before the valid date decides.',
  )
  recordEngagement(
    @Arg('input', () => EngagementInput, { description: 'What was found.' }) input: EngagementInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'actor', recordEngagement(context, input, options));
  }
}

/** Records whether an organisation may be approached and how often to be in touch with it, seen by those who see what is CONFIDENTIAL. */
async function recordEngagement(
  context: ChangeContext,
  asked: EngagementInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const resolveGovernment = await governmentResolver(context, [asked.actor]);
  const input = { ...asked, actor: resolveGovernment(asked.actor) };
  const { actor, asOf } = input;
  const found = {
    engagement: input.engagement === Engagement.UNKNOWN ? undefined : input.engagement,
    contactEvery: input.contactEvery === null ? 0 : input.contactEvery,
  };
  return recordChange(context, { action: ChangeAction.RECORD_ENGAGEMENT, options, input }, async (transaction) => {
    const { run } = transaction;
    const errors = new ValidationErrors();
    const reference = { id: actor, path: ['input', 'actor'], types: ACTOR_TYPES };
    const node = (await requireCurrentNodes(run, errors, [reference])).get(actor);
    checkReported(errors, ['input', 'asOf'], asOf, context.standpoint.valid);
    checkFound(errors, input);
    const evidence = await evidenceRows(run, errors, input.evidence);
    errors.throwIfAny();
    if (!node) throw new Error(`No actor ${actor}`);
    await requireInRegions(run, context.viewer, [actor], ['input', 'actor']);
    const same = (await readEngagements(run, actor)).find(
      ({ properties }) =>
        properties['asOf'] === asOf && FOUND.every((name) => (properties[name] ?? undefined) === found[name]),
    );
    if (same) rejectInput('ALREADY_RECORDED.followUp', ['input'], { id: same.id }, actor);
    const row = engagementRow({ actor, asOf, ...found, id: `ENGAGEMENT-${newId()}` });
    await transaction.add({ nodes: [{ ...row, evidence }] });
    transaction.addToHistory(actor, clearanceOfNode(row.properties));
    const name = namesOf(node);
    const words = engagementWords(found);
    const summary = bilingual('change.engagement.recorded', (language) => ({
      engagement: textIn(words, language),
      asOf,
      name: nameIn(name, language),
    }));
    return { about: actor, summary };
  });
}

/** What a finding may say. */
const FOUND = ['engagement', 'contactEvery'] as const;

function checkFound(errors: ValidationErrors, { engagement, contactEvery }: EngagementInput): void {
  if (engagement === Engagement.UNKNOWN && contactEvery === undefined)
    errors.add('INCOMPLETE.engagement', ['input', 'engagement']);
  if (typeof contactEvery === 'number' && (contactEvery < 1 || contactEvery > MAX_MONTHS))
    errors.add('OUT_OF_RANGE.contactEvery', ['input', 'contactEvery'], { max: MAX_MONTHS });
}
