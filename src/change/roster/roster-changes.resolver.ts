import { Arg, Args, Ctx, Resolver } from 'type-graphql';
import { loadRosters, type RosterRecord } from '../../graph/roster/roster.loaders';
import { Roster } from '../../graph/roster/roster.type';
import { storedId } from '../../store/model/record-ids';
import type { ChangeContext } from '../change-context';
import { payloadType, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { recordRoster } from './record-roster';
import { RosterInput } from './roster-input.type';

const RosterPayload = payloadType('Roster', 'roster', () => Roster);

@Resolver()
export class RosterChangesResolver {
  @WriteMutation(
    () => RosterPayload,
    'Records how much of a list is on record, as its source says; for the same date, in place of what was recorded. While a list is said to be COMPLETE, no tie above PUBLIC that enters it is recorded: ROSTER_COMPLETE.',
  )
  async recordRoster(
    @Arg('input', () => RosterInput, { description: 'What is said of which list.' }) input: RosterInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    const outcome = recordRoster(context, input, options);
    const payload = await toPayload(context, 'node', outcome);
    const isRecorded = (await outcome).about !== null;
    return { ...payload, roster: isRecorded ? await findRoster(context, input) : null };
  }
}

async function findRoster(context: ChangeContext, { node, of }: RosterInput): Promise<RosterRecord | null> {
  const rosters = await loadRosters(context, storedId(node));
  return rosters.find((roster) => roster.of === of) ?? null;
}
