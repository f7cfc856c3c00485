import { Arg, Args, Ctx, Field, ID, InputType, ObjectType, Resolver } from 'type-graphql';
import { bilingual } from '../../language/message';
import { formatNames, nameIn } from '../../language/names';
import { Confidence } from '../../store/model/enums';
import { ACTOR_TYPES } from '../../store/model/node-type';
import { newId } from '../../store/model/record-ids';
import { TieType } from '../../store/model/tie-type';
import type { Run } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { checkListedOnce, checkReason } from '../input/checks';
import { requireAllInRegions } from '../authorize/coordinator-region';
import { ValidationErrors } from '../input/validation-errors';
import { Payload, toPayload } from '../payload.type';
import { namesOf } from '../transaction/change-summary';
import { requireCurrentNodes } from '../transaction/current';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { readCurrentTies } from '../transaction/versions.store';
import { WriteMutation, WriteOptions } from '../write-mutation';

/** The maximum number of actors to keep apart: each pair of them is a tie. */
const MAX_ACTORS = 10;

@InputType({ description: 'Actors that are not the same.' })
export class KeepActorsApartInput {
  @Field(() => [ID], { description: 'Two to ten actors, each different from all others.' })
  actors: string[];

  @Field(() => String, { description: 'The reason why they are not the same; up to 300 characters.' })
  reason: string;
}

/** Records that 2 to 10 actors are not the same: each pair that is not kept apart yet. */
function keepActorsApart(
  context: ChangeContext,
  input: KeepActorsApartInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const { actors, reason } = input;
  return recordChange(context, { action: ChangeAction.KEEP_APART, options, input }, async (transaction) => {
    const { run } = transaction;
    const errors = new ValidationErrors();
    checkReason(errors, reason);
    checkActors(errors, actors);
    const references = actors.map((id, index) => ({
      id,
      path: ['input', 'actors', String(index)],
      types: ACTOR_TYPES,
    }));
    const nodes = await requireCurrentNodes(run, errors, references);
    errors.throwIfAny();
    const pairs = pairsOf(actors);
    await requireAllInRegions(run, context.viewer, pairs, ['input', 'actors']);
    const apart = new Set((await readKeptApart(run, actors)).flatMap(({ from, to }) => [keyOf([from, to])]));
    const ties = pairs
      .filter((pair) => !apart.has(keyOf(pair)))
      .map(([from, to]) => ({
        id: `TIE-${newId()}`,
        type: TieType.NOT_THE_SAME_AS,
        from,
        to,
        confidence: Confidence.HIGH,
        note: reason,
        evidence: [],
      }));
    await transaction.add({ ties });
    const summary = bilingual('change.keptApart', (language) => ({
      names: formatNames(
        actors.map((id) => nameIn(namesOf(nodes.get(id)!), language)),
        language,
      ),
      reason,
    }));
    return { about: null, summary };
  });
}

function checkActors(errors: ValidationErrors, actors: readonly string[]): void {
  if (actors.length < 2 || actors.length > MAX_ACTORS)
    errors.add('OUT_OF_RANGE.actors', ['input', 'actors'], { max: MAX_ACTORS });
  checkListedOnce(errors, ['input', 'actors'], actors);
}

async function readKeptApart(run: Run, actors: readonly string[]) {
  const ties = await readCurrentTies(run, actors);
  return ties.filter(({ type }) => type === TieType.NOT_THE_SAME_AS);
}

/** Returns each pair once, its ids in order. */
function pairsOf(actors: readonly string[]): [string, string][] {
  const sorted = [...actors].sort();
  return sorted.flatMap((first, index) => sorted.slice(index + 1).map((second): [string, string] => [first, second]));
}

const keyOf = (pair: readonly [string, string]) => [...pair].sort().join('\n');

@ObjectType({ implements: Payload, simpleResolvers: true, description: 'The result of keeping records apart.' })
export class KeepActorsApartPayload extends Payload {}

@Resolver()
export class KeepApartResolver {
  @WriteMutation(
    () => KeepActorsApartPayload,
    'Records that actors are not the same, so that `mergeCandidates` omits every pair of them. The statement is in the history of each, and a merge moves it to the kept actor; `undoChange` reverts it. Records nothing where all pairs are kept apart already. A coordinator needs one actor of each pair in their regions.',
  )
  keepActorsApart(
    @Arg('input', () => KeepActorsApartInput, { description: 'The actors and the reason.' })
    input: KeepActorsApartInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'change', keepActorsApart(context, input, options));
  }
}
