import Fastify from 'fastify';
import { Language } from '../../../../src/language/language';
import { UnavailableError, type UnavailableCode } from '../../../../src/errors';
import { replyWithError } from '../../../../src/api/http/error-reply';
import { requestErrorOf } from '../../../../src/api/http/query-parameters';

test.each<[UnavailableCode, number, string]>([
  ['DEADLINE_EXCEEDED', 504, 'DEADLINE_EXCEEDED'],
  ['UNAVAILABLE', 503, 'OVERLOADED'],
])('outside GraphQL, %s is answered with %i and the code %s', async (code, status, answered) => {
  const app = Fastify();
  app.setErrorHandler(replyWithError);
  app.get('/', () => {
    throw requestErrorOf(new UnavailableError('Not now.', code), Language.EN);
  });
  const response = await app.inject('/');
  expect([response.statusCode, response.json()]).toMatchObject([
    status,
    { errors: [{ message: 'Not now.', extensions: { code: answered } }] },
  ]);
  await app.close();
});
