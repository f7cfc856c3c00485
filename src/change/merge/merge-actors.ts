import { Field, ID, InputType } from 'type-graphql';
import { bilingual, textIn } from '../../language/message';
import { nameIn } from '../../language/names';
import { tieEndsProblem } from '../../store/model/tie-words';
import type { NodeType } from '../../store/model/node-type';
import type { TieType } from '../../store/model/tie-type';
import { ACTOR_TYPES } from '../../store/model/node-type';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { readReports } from '../kinds/report.store';
import { checkReason } from '../input/checks';
import { recordsOfTie, requireAllInRegions, requireInRegions } from '../authorize/coordinator-region';
import { ValidationErrors } from '../input/validation-errors';
import { namesOf } from '../transaction/change-summary';
import { requireCurrentNodes, requireRecorded } from '../transaction/current';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { rowOf } from '../transaction/node-row';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import {
  type CurrentTie,
  type NodeVersion,
  readCurrentTies,
  readTiesReferencing,
  type TieVersion,
} from '../transaction/versions.store';
import type { WriteOptions } from '../write-mutation';
import { type MovedMeeting, moveMeetings } from './merged-meetings';

@InputType({ description: 'Two actors that are the same.' })
export class MergeActorsInput {
  @Field(() => ID, { description: 'The actor that remains.' })
  keep: string;

  @Field(() => ID, { description: 'The actor whose ties and names pass to the other.' })
  absorb: string;

  @Field(() => String, { description: 'The reason why they are the same; up to 300 characters.' })
  reason: string;
}

/** The detail of a merge’s change, which serves to revert it. */
export interface MergeDetail {
  keep: string;
  absorb: string;
  /** The ties of the absorbed actor, and its end of each. */
  moved: { id: string; end: 'from' | 'to' }[];
  /** The ties between the two actors, which were withdrawn. */
  dropped: string[];
  /** The relations kept by the absorbed actor; absent in merges from before ties had a keeper. */
  held?: string[];
  /** The ties through the absorbed actor or through `both` actors; absent in early merges. */
  through?: { id: string; both: boolean }[];
  /** The ids of findings on approaching the absorbed actor; absent in early merges. */
  engagements?: string[];
  /** The ids of statements on the absorbed actor’s rosters; absent in early merges. */
  rosters?: string[];
  /** The meetings that the absorbed actor held or was met in; absent in early merges. */
  meetings?: MovedMeeting[];
  /** The names that the kept actor gained. */
  names: string[];
}

/** Merges an actor into another, which gets its ties, meetings, names and kept relations. */
export function mergeActors(
  context: ChangeContext,
  input: MergeActorsInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  return recordChange(context, { action: ChangeAction.MERGE, options, input }, async (transaction) => {
    const { run } = transaction;
    const { keep, absorb, reason } = input;
    const errors = new ValidationErrors();
    checkReason(errors, reason);
    const nodes = await requireCurrentNodes(run, errors, [
      { id: keep, path: ['input', 'keep'], types: ACTOR_TYPES },
      { id: absorb, path: ['input', 'absorb'], types: ACTOR_TYPES },
    ]);
    const [kept, absorbed] = [nodes.get(keep), nodes.get(absorb)];
    requireRecorded(errors, absorbed, ['input', 'absorb']);
    if (keep === absorb) errors.add('SELF_TIE.merge', ['input', 'absorb']);
    errors.throwIfAny();
    if (!kept || !absorbed) throw new Error(`No actor ${keep} or ${absorb}`);
    const ties = await readCurrentTies(run, [absorb]);
    if (kept.type !== absorbed.type) for (const tie of ties) checkTieEnds(errors, tie, absorb, kept.type);
    errors.throwIfAny();
    await requireInRegions(run, context.viewer, [keep], ['input', 'keep']);
    const naming = await readTiesReferencing(run, [absorb]);
    await requireAllInRegions(run, context.viewer, [[absorb], ...naming.map(recordsOfTie)], ['input', 'absorb']);
    const detail = await absorbInto(transaction, kept, absorbed, { ties, naming });
    const summary = bilingual('change.merged', (language) => ({
      absorbed: nameIn(namesOf(absorbed), language),
      kept: nameIn(namesOf(kept), language),
      reason,
    }));
    return { about: keep, summary, detail };
  });
}

/** Checks that a tie of the absorbed actor is possible for the type of the kept one. */
function checkTieEnds(errors: ValidationErrors, tie: CurrentTie, absorb: string, type: NodeType): void {
  const from = tie.from === absorb ? type : (tie.fromType as NodeType);
  const to = tie.to === absorb ? type : (tie.toType as NodeType);
  const problem = tieEndsProblem(tie.type as TieType, from, to);
  if (!problem) return;
  errors.add('WRONG_KIND.merge', ['input', 'absorb'], (language) => ({
    tie: tie.id,
    problem: textIn(problem, language),
  }));
}

async function absorbInto(
  transaction: ChangeTransaction,
  kept: NodeVersion,
  absorbed: NodeVersion,
  { ties, naming }: { ties: readonly CurrentTie[]; naming: readonly TieVersion[] },
): Promise<MergeDetail> {
  const isBetween = (tie: CurrentTie) => tie.from === kept.id || tie.to === kept.id;
  const [dropped, moved] = [ties.filter(isBetween), ties.filter((tie) => !isBetween(tie))];
  const movedIds = new Set(ties.map(({ id }) => id));
  const namingOnly = naming.filter(({ id }) => !movedIds.has(id));
  const revisions = [...moved, ...namingOnly].map((version) => withKept(version, absorbed.id, kept.id));
  const engagements = await readReports(transaction.run, 'EngagementStatus', absorbed.id);
  const rosters = await readReports(transaction.run, 'RosterStatement', absorbed.id);
  await transaction.closeTies(dropped, true);
  await transaction.reviseTies(revisions);
  await transaction.reviseNodes(...[...engagements, ...rosters].map((part) => ({ ...rowOf(part), parent: kept.id })));
  const meetings = await moveMeetings(transaction, absorbed.id, kept.id);
  await transaction.closeNodes([{ id: absorbed.id, mergedInto: kept.id }]);
  transaction.addToHistory(kept.id, 0);
  const [row, absorbedRow] = [rowOf(kept), rowOf(absorbed)];
  const keptNames = new Set([row.nameEn, row.nameFr, ...(row.otherNames ?? [])]);
  const names = [absorbedRow.nameEn, absorbedRow.nameFr, ...(absorbedRow.otherNames ?? [])].filter(
    (name) => name !== undefined && !keptNames.has(name),
  ) as string[];
  if (names.length > 0) {
    await transaction.reviseNodes({
      ...row,
      otherNames: [...(row.otherNames ?? []), ...new Set(names)],
      nameKinds: { ...absorbedRow.nameKinds, ...row.nameKinds },
    });
  }
  return {
    keep: kept.id,
    absorb: absorbed.id,
    moved: moved.map(({ id, from }) => ({ id, end: from === absorbed.id ? 'from' : 'to' })),
    dropped: dropped.map(({ id }) => id),
    held: revisions.flatMap(({ version, changed }) => (changed.heldBy ? [version.id] : [])),
    through: revisions.flatMap(({ version, changed }) =>
      changed.through ? [{ id: version.id, both: version.properties.through!.includes(kept.id) }] : [],
    ),
    engagements: engagements.map(({ id }) => id),
    rosters: rosters.map(({ id }) => id),
    meetings,
    names,
  };
}

/** Returns the revision of a tie in which the kept actor replaces the absorbed one. */
function withKept(version: TieVersion, absorbed: string, kept: string) {
  const { from, to, properties } = version;
  const { heldBy, through } = properties;
  return {
    version,
    from: from === absorbed ? kept : from,
    to: to === absorbed ? kept : to,
    changed: {
      ...(heldBy === absorbed && { heldBy: kept }),
      ...(through?.includes(absorbed) && {
        through: [...new Set(through.map((actor) => (actor === absorbed ? kept : actor)))],
      }),
    },
  };
}
