import { withExtensions } from '../../../../../src/api/http/response-cache/cached-route';

const asOf = { valid: '2026-11-25', known: '2026-11-25T12:00:00.000Z', revision: 'FB:a"}' };
const cost = { requested: 5, actual: 3, available: 9, restoreRate: 2 };

/** Results whose data looks like extensions, or ends in what closes them. */
const RESULTS = [
  { data: { a: 1 } },
  { data: { extensions: { asOf } } },
  { data: { text: ',"extensions":{"asOf":{}}}' } },
  { errors: [{ message: 'é}', extensions: { code: 'NOT_FOUND' } }], data: null },
];

test.each(RESULTS)('extensions are the last member of a response, as in JSON of the whole: %j', (result) => {
  const text = JSON.stringify(result);
  for (const extensions of [{ asOf }, { cost }, { asOf, cost }]) {
    // A response with a cost ends in a line break.
    const whole = JSON.stringify({ ...result, extensions }) + ('cost' in extensions ? '\n' : '');
    expect(withExtensions(text, extensions)).toBe(whole);
    expect(withExtensions(Buffer.from(text), extensions).toString()).toBe(whole);
  }
});

test('a response without extensions is its result', () => {
  expect(withExtensions('{"data":null}', {})).toBe('{"data":null}');
  expect(withExtensions('{"data":null}', { asOf: undefined })).toBe('{"data":null}');
});
