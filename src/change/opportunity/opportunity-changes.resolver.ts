import { Arg, Args, Ctx, Resolver, Field, ID, InputType } from 'type-graphql';
import { Opportunity } from '../../graph/opportunity/opportunity.type';
import { foldText } from '../../language/names';
import { isBefore } from '../../language/partial-date';
import { endOfEvent, OpportunityKind } from '../../store/model/enums';
import type { NodeRow } from '../../store/model/rows';
import { TieType } from '../../store/model/tie-type';
import { Visibility } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { PartialDateScalar } from '../../store/scalars';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { SavedInput, VISIBILITY } from '../initiative/initiative-input.type';
import { type RecordDefinition, saveInitiative } from '../initiative/save-initiative';
import { findNamesakes, type Namesake } from '../input/lookup.store';
import type { ValidationErrors } from '../input/validation-errors';
import { payloadType, toPayload } from '../payload.type';
import { readCurrentTies } from '../transaction/versions.store';
import { WriteMutation, WriteOptions } from '../write-mutation';

@InputType({
  description:
    'An opportunity. With an id, a new version of that one: a field left out keeps its value, null removes it, and lists replace what is current.',
})
class OpportunityInput extends SavedInput {
  @Field(() => OpportunityKind, { description: 'Its kind.' })
  kind: OpportunityKind;

  @Field(() => ID, { nullable: true, description: 'The organisation or public office that holds it.' })
  body?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Until when contributions are taken; not after its end.',
  })
  deadline?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, in English; up to 10,000 characters.' })
  outcomeEn?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, in French; up to 10,000 characters.' })
  outcomeFr?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the exploitation of children was raised.' })
  raised?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The session of a body that it belongs to; up to 10,000 characters.',
  })
  session?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The partnership, action or campaign that it is, or is an occasion of.',
  })
  initiative?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether its dates are inferred, not announced; not so where it is left out, in a new version too.',
  })
  inferred: boolean;

  @Field(() => Visibility, { defaultValue: Visibility.PUBLIC, description: VISIBILITY })
  declare visibility: Visibility;
}

const OPPORTUNITY: RecordDefinition<OpportunityInput> = {
  action: ChangeAction.SAVE_OPPORTUNITY,
  type: 'Opportunity',
  check: checkDeadline,
  isSame,
};

/** Checks that contributions are not taken after the event is over. */
function checkDeadline(errors: ValidationErrors, { since, until, properties }: NodeRow): void {
  const { deadline, kind } = properties ?? {};
  if (typeof deadline !== 'string') return;
  const path = ['input', 'deadline'];
  const end = endOfEvent({ kind: kind as OpportunityKind, since, until });
  if (end && isBefore(end, deadline)) errors.add('BAD_DATES.deadline', path, { deadline, end });
}

/** Reviews of several states are called alike and take place at the same time: one is the same where it covers the same countries. */
async function isSame(run: Run, row: NodeRow, { countries }: OpportunityInput): Promise<(other: Namesake) => boolean> {
  const namesakes = await findNamesakes(run, [row.type], foldText(row.nameEn));
  const ids = namesakes.filter(({ since }) => since === (row.since ?? null)).map(({ id }) => id);
  const ties = ids.length === 0 ? [] : await readCurrentTies(run, ids);
  const covered = (id: string) => ties.filter((tie) => tie.from === id && tie.type === (TieType.COVERS as string));
  const asText = (codes: readonly string[]) => [...new Set(codes)].sort().join();
  return ({ id }) => ids.includes(id) && asText(covered(id).map(({ to }) => to)) === asText(countries);
}

const OpportunityPayload = payloadType('Opportunity', 'opportunity', () => Opportunity);

@Resolver()
export class OpportunityChangesResolver {
  @WriteMutation(
    () => OpportunityPayload,
    'Records a review, a summit, a law in the making or another opportunity with its body, countries and objectives, or a new version of them.',
  )
  saveOpportunity(
    @Arg('input', () => OpportunityInput, { description: 'The opportunity.' }) input: OpportunityInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'opportunity', saveInitiative(context, OPPORTUNITY, input, options));
  }
}
