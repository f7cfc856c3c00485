import type { ImportAnswer as ApiAnswer } from '../../../../src/change/import/sheets/import-answer';
import type { ImportRequest as ApiRequest } from '../../../../src/api/http/routes/import-route';
import { MEANINGS as API_MEANINGS } from '../../../../src/exchange/mapping/suggest/column-finder';
import { isMessageKey } from '../../../../src/language/message';
import { type ImportAnswer, type ImportRequest, MEANINGS } from '../../../../src/web/import/import-api';

type Fits<Place, Given extends Place> = Given;
/**
 * Does not compile where the page reads a value that the API does not return, or sends one that it
 * does not accept.
 */
export type Read = Fits<ImportAnswer, ApiAnswer>;
export type Sent = Fits<ApiRequest, ImportRequest>;

const offered = Object.values(MEANINGS).flat();

test('the page offers every meaning that the API takes, once', () => {
  expect([...offered].sort()).toEqual([...API_MEANINGS].sort());
});

test('each meaning and each group of them has a text', () => {
  const keys = [
    ...offered.map((meaning) => `explorer.import.meaning.${meaning}`),
    ...Object.keys(MEANINGS).map((group) => `explorer.import.meanings.${group}`),
  ];
  expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
});
