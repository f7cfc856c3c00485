import type { ChangeContext } from '../change-context';
import { ACTOR_TYPES } from '../../node/require';
import { tieEndsProblem } from '../../model/tie-ends';
import type { TieType } from '../../model/tie-type';
import { ChangeAction } from '../change-action';
import { checkReason } from '../input/checks';
import type { Ledger } from '../ledger/ledger';
import { rowOf } from '../ledger/node-row';
import { requireCurrent } from '../ledger/current';
import { type NodeVersion, readCurrentTies, type CurrentTie } from '../ledger/versions.store';
import { type Outcome, record } from '../record';
import { ValidationErrors, UserErrorCode } from '../input-rejected';
import { requireInRegions } from '../region-scope';

export interface MergeInput {
  keep: string;
  absorb: string;
  reason: string;
}

/** What unmerging needs to know of a merge. */
export interface MergeDetail {
  keep: string;
  absorb: string;
  /** The absorbed actor's ties, and at which end it stood. */
  moved: { id: string; end: 'from' | 'to' }[];
  /** The ties between the two, which nobody has to themselves. */
  dropped: string[];
  /** The names that the kept actor had not. */
  names: string[];
}

/** Says that two actors are one: the absorbed one’s ties are the kept one’s from now on, and its names lead to it. */
export function mergeActors(context: ChangeContext, input: MergeInput, key?: string | null): Promise<Outcome> {
  return record(context, { action: ChangeAction.MERGE, key, input }, async (ledger) => {
    const { run } = ledger;
    const { keep, absorb, reason } = input;
    const mistakes = new ValidationErrors();
    checkReason(mistakes, reason);
    const found = await requireCurrent(run, mistakes, [
      { id: keep, path: ['keep'], types: ACTOR_TYPES },
      { id: absorb, path: ['absorb'], types: ACTOR_TYPES },
    ]);
    const [kept, absorbed] = [found.get(keep), found.get(absorb)];
    if (keep === absorb) {
      mistakes.add(UserErrorCode.SELF_TIE, ['absorb'], {
        en: 'An actor is the same as itself already.',
        fr: 'Un acteur est déjà le même que lui-même.',
      });
    }
    mistakes.throwIfAny();
    if (!kept || !absorbed) throw new Error('An actor that is missing was no mistake');
    const ties = await readCurrentTies(run, [absorb]);
    if (kept.type !== absorbed.type) for (const tie of ties) checkFits(mistakes, tie, absorb, kept);
    mistakes.throwIfAny();
    await requireInRegions(run, context.viewer, [keep], ['keep']);
    await requireInRegions(run, context.viewer, [absorb], ['absorb']);
    const detail = await absorbInto(ledger, kept, absorbed, ties);
    const name = (node: NodeVersion) => ({
      en: String(node.properties.nameEn),
      fr: String(node.properties.nameFr ?? node.properties.nameEn),
    });
    const [a, b] = [name(absorbed), name(kept)];
    return {
      about: keep,
      summary: {
        en: `Merged: ${a.en} is ${b.en} (${reason})`,
        fr: `Fusion : ${a.fr} est ${b.fr} (${reason})`,
      },
      detail,
    };
  });
}

/** A tie that makes no sense for the kept actor’s type stands against the merge. */
function checkFits(mistakes: ValidationErrors, tie: CurrentTie, absorb: string, { type }: NodeVersion): void {
  type NodeTypes = [TieType, Parameters<typeof tieEndsProblem>[1], Parameters<typeof tieEndsProblem>[2]];
  const [from, to] = [tie.from === absorb ? type : tie.fromType, tie.to === absorb ? type : tie.toType];
  const problem = tieEndsProblem(...([tie.type, from, to] as NodeTypes));
  if (problem)
    mistakes.add(UserErrorCode.WRONG_KIND, ['absorb'], {
      en: `${tie.id}: ${problem.en}`,
      fr: `${tie.id} : ${problem.fr}`,
    });
}

async function absorbInto(
  ledger: Ledger,
  kept: NodeVersion,
  absorbed: NodeVersion,
  ties: readonly CurrentTie[],
): Promise<MergeDetail> {
  const between = (tie: CurrentTie) => tie.from === kept.id || tie.to === kept.id;
  const [dropped, moved] = [ties.filter(between), ties.filter((tie) => !between(tie))];
  await ledger.closeTies(dropped, true);
  await ledger.reviseTies(
    moved.map((version) => (version.from === absorbed.id ? { version, from: kept.id } : { version, to: kept.id })),
  );
  await ledger.closeNodes([{ id: absorbed.id, mergedInto: kept.id }]);
  ledger.touch(kept.id, 0);
  const [row, other] = [rowOf(kept), rowOf(absorbed)];
  const own = new Set([row.nameEn, row.nameFr, ...(row.otherNames ?? [])]);
  const names = [other.nameEn, other.nameFr, ...(other.otherNames ?? [])].filter(
    (name) => name !== undefined && !own.has(name),
  ) as string[];
  if (names.length > 0) await ledger.revise({ ...row, otherNames: [...(row.otherNames ?? []), ...new Set(names)] });
  return {
    keep: kept.id,
    absorb: absorbed.id,
    moved: moved.map(({ id, from }) => ({ id, end: from === absorbed.id ? 'from' : 'to' })),
    dropped: dropped.map(({ id }) => id),
    names,
  };
}
