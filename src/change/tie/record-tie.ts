import type { ChangeContext } from '../change-context';
import { ulid } from 'ulid';
import type { TieRow } from '../../model/rows';
import { firstDay, lastDay } from '../../scalars/partial-date';
import { tieEndsProblem } from '../../model/tie-ends';
import { TieType } from '../../model/tie-type';
import { CLEARANCE } from '../../model/visibility';
import { ChangeAction } from '../change-action';
import { checkDates, checkText } from '../input/checks';
import { evidenceRows } from '../input/evidence';
import type { Ledger } from '../ledger/ledger';
import { requireCurrent } from '../ledger/current';
import { readTiesBetween, type TieVersion } from '../ledger/versions.store';
import type { ChangeSummary } from '../change-record';
import { type Outcome, record } from '../record';
import { ValidationErrors, rejectInput, UserErrorCode } from '../input-rejected';
import { requireInRegions } from '../region-scope';
import { tieChangeSummary } from './say-tie-change';
import type { TieInput } from './tie-input.type';

/** Records a tie that is not recorded yet. */
export function recordTie(context: ChangeContext, input: TieInput, key?: string | null): Promise<Outcome> {
  return record(context, { action: ChangeAction.RECORD_TIE, key, input }, (ledger) => save(context, ledger, input));
}

async function save({ viewer }: ChangeContext, ledger: Ledger, input: TieInput): Promise<ChangeSummary> {
  const { run } = ledger;
  const mistakes = new ValidationErrors();
  const found = await requireCurrent(run, mistakes, [
    { id: input.from, path: ['input', 'from'] },
    { id: input.to, path: ['input', 'to'] },
  ]);
  const [from, to] = [found.get(input.from), found.get(input.to)];
  if (input.from === input.to) {
    mistakes.add(UserErrorCode.SELF_TIE, ['input', 'to'], {
      en: 'Nothing has a tie to itself.',
      fr: 'Rien n’a de lien avec soi-même.',
    });
  } else if (from && to) {
    const problem = tieEndsProblem(input.type, from.type, to.type);
    if (problem) mistakes.add(UserErrorCode.WRONG_KIND, ['input', 'type'], problem);
  }
  checkStrength(mistakes, input.strength);
  checkDates(mistakes, ['input'], input);
  checkText(mistakes, ['input', 'note'], input.note);
  const evidence = await evidenceRows(run, mistakes, input.evidence);
  mistakes.throwIfAny();
  await requireInRegions(run, viewer, [input.from, input.to], ['input']);
  await refuseSame(ledger, input);
  const { since, until, strength, note, ...rest } = input;
  const row: TieRow & { id: string } = {
    ...rest,
    id: `TIE-${ulid()}`,
    ...(since && { since }),
    ...(until && { until }),
    ...(typeof strength === 'number' && { strength }),
    ...(note && { note }),
    evidence,
  };
  await ledger.add({ ties: [row] });
  return { about: row.id, summary: await tieChangeSummary(run, row, { en: 'Recorded: {}', fr: 'Nouveau lien : {}' }) };
}

function checkStrength(mistakes: ValidationErrors, strength: number | null | undefined): void {
  if (typeof strength !== 'number' || (strength > 0 && strength <= 1)) return;
  mistakes.add(UserErrorCode.OUT_OF_RANGE, ['input', 'strength'], {
    en: `A strength is above 0 and up to 1; it is ${String(strength)}.`,
    fr: `Une force est supérieure à 0 et vaut au plus 1 ; elle est de ${String(strength)}.`,
  });
}

/** What these say of one end they say of the other. */
const MUTUAL: readonly TieType[] = [TieType.PARTNER_OF, TieType.MEMORANDUM_WITH, TieType.CONTACT_OF];

/** The same relation in the same years is recorded once; but what was for few may be found where all can read it. */
async function refuseSame({ run }: Ledger, { type, from, to, since, until, visibility }: TieInput): Promise<void> {
  const isSame = (tie: TieVersion) => tie.from === from || MUTUAL.includes(type);
  const overlaps = ({ properties: { validFrom, validTo } }: TieVersion) =>
    (!until || validFrom <= lastDay(until)) && (!since || firstDay(since) <= validTo);
  const ties = await readTiesBetween(run, type, from, to);
  const isSeen = ({ properties: { clearance } }: TieVersion) => clearance <= CLEARANCE[visibility];
  const same = ties.find((tie) => isSame(tie) && isSeen(tie) && overlaps(tie));
  if (!same) return;
  const said = {
    en: `This is recorded already, as ${same.id}: add evidence to that one.`,
    fr: `C’est déjà consigné, sous ${same.id} : ajoutez-y vos sources.`,
  };
  rejectInput(UserErrorCode.ALREADY_RECORDED, ['input'], said, same.id);
}
