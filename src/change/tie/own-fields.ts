import { TieType } from '../../store/model/tie-type';
import { TIE_TYPES } from '../../store/model/tie-types';
import { checkMoney, checkText } from '../input/checks';
import type { ValidationErrors } from '../input/validation-errors';
import type { TieInput } from './tie-input.type';

/** The fields that only ties of one type have. */
const TYPE_OF_FIELD = {
  stance: TieType.POSITION_ON,
  ask: TieType.TARGETS,
  stage: TieType.TARGETS,
  answer: TieType.INVITED_TO,
  amount: TieType.FUNDS,
  currency: TieType.FUNDS,
} as const;

/** Checks the fields that depend on the type of a tie: its strength, its state and its money. */
export function checkOwnFields(errors: ValidationErrors, input: TieInput): void {
  const { type, stance, ask, stage } = input;
  checkStrength(errors, input);
  if (TIE_TYPES[type].ofRecords) errors.add('WRONG_KIND.verdict', ['input', 'type'], { type });
  checkMoney(errors, ['input'], input);
  for (const [field, owner] of Object.entries(TYPE_OF_FIELD) as [keyof typeof TYPE_OF_FIELD, TieType][]) {
    if (isGiven(input[field]) && type !== owner) {
      errors.add('OUT_OF_RANGE.otherType', ['input', field], { field, type: owner });
    }
  }
  checkText(errors, ['input', 'ask'], ask);
  if (type === TieType.POSITION_ON && !isGiven(stance)) errors.add('INCOMPLETE.stance', ['input', 'stance']);
  if (type === TieType.TARGETS && isGiven(stage) && !ask?.trim()) errors.add('INCOMPLETE.ask', ['input', 'ask']);
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function checkStrength(errors: ValidationErrors, { type, strength }: TieInput): void {
  if (typeof strength !== 'number') return;
  if (!TIE_TYPES[type].conducts) errors.add('OUT_OF_RANGE.noInfluence', ['input', 'strength'], { type });
  else if (!(strength > 0 && strength <= 1))
    errors.add('OUT_OF_RANGE.strength', ['input', 'strength'], { strength: String(strength) });
}
