import { ACTION, CAMPAIGN, PARTNERSHIP } from '../../kinds/initiatives';
import { OPPORTUNITY } from '../../kinds/opportunity';
import { foldText } from '../../language/names';
import { isBefore } from '../../language/partial-date';
import { endOfEvent, type OpportunityKind } from '../../store/model/enums';
import type { NodeRow } from '../../store/model/rows';
import { TieType } from '../../store/model/tie-type';
import type { Run } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import { findNamesakes, type Namesake } from '../input/lookup.store';
import type { ValidationErrors } from '../input/validation-errors';
import { readCurrentTies } from '../transaction/versions.store';
import type { SavedInput } from './initiative-input.type';
import type { SavedKind } from './save-initiative';

export const SAVED_PARTNERSHIP: SavedKind = { kind: PARTNERSHIP, action: ChangeAction.SAVE_PARTNERSHIP };
export const SAVED_CAMPAIGN: SavedKind = { kind: CAMPAIGN, action: ChangeAction.SAVE_CAMPAIGN };
export const SAVED_ACTION: SavedKind = { kind: ACTION, action: ChangeAction.SAVE_ACTION };
export const SAVED_OPPORTUNITY: SavedKind = {
  kind: OPPORTUNITY,
  action: ChangeAction.SAVE_OPPORTUNITY,
  check: checkDeadline,
  isSame: coversTheSame,
};

/** Checks that contributions are not taken after the event is over. */
function checkDeadline(errors: ValidationErrors, { since, until, properties }: NodeRow): void {
  const { deadline, kind } = properties ?? {};
  if (typeof deadline !== 'string') return;
  const end = endOfEvent({ kind: kind as OpportunityKind, since, until });
  if (end && isBefore(end, deadline)) errors.add('BAD_DATES.deadline', ['input', 'deadline'], { deadline, end });
}

/** Reviews of several states are called alike and take place at the same time: a review is the same where it covers the same countries. */
async function coversTheSame(
  run: Run,
  row: NodeRow,
  { countries }: SavedInput,
): Promise<(namesake: Namesake) => boolean> {
  const namesakes = await findNamesakes(run, [row.type], foldText(row.nameEn));
  const ids = namesakes.filter(({ since }) => since === (row.since ?? null)).map(({ id }) => id);
  const ties = ids.length === 0 ? [] : await readCurrentTies(run, ids);
  const covered = (id: string) => ties.filter((tie) => tie.from === id && tie.type === (TieType.COVERS as string));
  const asText = (codes: readonly string[]) => [...new Set(codes)].sort().join();
  return ({ id }) => ids.includes(id) && asText(covered(id).map(({ to }) => to)) === asText(countries);
}
