import { checkReported } from '../../../../src/change/input/checks';
import { ValidationErrors } from '../../../../src/change/input/validation-errors';

test('a future date is described in words', () => {
  const errors = new ValidationErrors();
  checkReported(errors, ['on'], '2027-01-05', '2026-12-01');
  const said = {
    en: 'Nothing can be reported for 5 January 2027 yet.',
    fr: 'Rien ne peut encore être rapporté pour le 5 janvier 2027.',
  };
  const rejected: unknown = expect.objectContaining({ errors: [expect.objectContaining(said)] });
  expect(() => errors.throwIfAny()).toThrow(rejected as Error);
});
