import { checkFields, patchFields } from '../../../../src/change/input/record-fields';
import { type InputRejected, ValidationErrors } from '../../../../src/change/input/validation-errors';
import { amount, currency, date, record, text } from '../../../../src/kinds/record';

const PLAN = record({
  since: 'madeOn',
  fields: {
    note: text(),
    due: date({ notBeforeSince: true }),
    amount: amount(),
    currency: currency(),
  },
});

test('a field that an input leaves out keeps its value, null and an empty text remove it, and no other is touched', () => {
  const kept = { note: 'Was', due: '2026', raised: true };
  expect(patchFields(PLAN, {}, kept)).toEqual(kept);
  expect(patchFields(PLAN, { note: 'Is', due: null, raised: false }, kept)).toEqual({ note: 'Is', raised: true });
  expect(patchFields(PLAN, { note: '' }, kept)).toEqual({ due: '2026', raised: true });
  expect(patchFields(PLAN, { note: 'Is' }, undefined)).toEqual({ note: 'Is' });
});

/**
 * Returns the codes and paths of the errors of a next version, whose texts are those of the input.
 */
function problems(properties: Record<string, string | number>, since?: string): string[] {
  const errors = new ValidationErrors();
  const row = { id: 'P', type: 'Commitment', nameEn: 'P', since, properties } as const;
  checkFields(errors, PLAN, properties, { ...row, evidence: [] });
  try {
    errors.throwIfAny();
    return [];
  } catch (error) {
    return (error as InputRejected).errors.map(({ code, path }) => `${code} ${path.join('.')}`);
  }
}

test.each([
  [{ note: 'A plan', due: '2026', amount: 3, currency: 'EUR' }, '2026-03', []],
  [{ note: 'Call 020 7946 0958' }, undefined, ['PERSONAL_DATA input.note']],
  [{ note: 'A plan', due: '2025' }, '2026-03', ['BAD_DATES input.due']],
  [{ note: 'A plan', due: '1700' }, undefined, ['BAD_DATES input.due']],
  [{ amount: 3 }, undefined, ['INCOMPLETE input.currency']],
])('the next version %j of %s has the problems %j', (properties, since, expected) => {
  expect(problems(properties as Record<string, string | number>, since)).toEqual(expected);
});

test('a field that needs another one is rejected without it', () => {
  const needs = record({ fields: { nextStep: text(), nextDue: date({ needs: 'nextStep' }) } });
  const errors = new ValidationErrors();
  const row = { id: 'M', type: 'Meeting' as const, nameEn: 'M', properties: { nextDue: '2026' }, evidence: [] };
  checkFields(errors, needs, row.properties, row);
  expect(() => errors.throwIfAny()).toThrow('Say what is to be done by then.');
});
