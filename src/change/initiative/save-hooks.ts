import { foldText } from '../../language/names';
import { isBefore } from '../../language/partial-date';
import { endOfEvent, type OpportunityKind } from '../../store/model/enums';
import type { NodeType } from '../../store/model/node-type';
import type { NodeRow } from '../../store/model/rows';
import { TieType } from '../../store/model/tie-type';
import type { Run } from '../../store/neo4j/client';
import { findNamesakes, type Namesake } from '../input/lookup.store';
import type { ValidationErrors } from '../input/validation-errors';
import { readCurrentTies } from '../transaction/versions.store';
import type { SavedInput } from './initiative-input.type';

/** The checks of a kind in addition to those common to all kinds. */
interface SaveHooks {
  check: (errors: ValidationErrors, row: NodeRow) => void;
  /** True where a namesake is the same record; by default, where it began at the same time. */
  isSame: (run: Run, row: NodeRow, input: SavedInput) => Promise<(namesake: Namesake) => boolean>;
}

export const SAVE_HOOKS: Partial<Record<NodeType, SaveHooks>> = {
  Opportunity: { check: checkDeadline, isSame: coversTheSame },
};

/** Checks that the deadline for contributions is not after the end of the event. */
function checkDeadline(errors: ValidationErrors, { since, until, properties }: NodeRow): void {
  const { deadline, kind } = properties ?? {};
  if (typeof deadline !== 'string') return;
  const end = endOfEvent({ kind: kind as OpportunityKind, since, until });
  if (end && isBefore(end, deadline)) errors.add('BAD_DATES.deadline', ['input', 'deadline'], { deadline, end });
}

/** Returns true for the same countries: reviews of several states share their name and dates. */
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
