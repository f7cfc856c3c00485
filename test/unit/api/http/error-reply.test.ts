import Fastify from 'fastify';
import { UnavailableError, type UnavailableCode } from '../../../../src/errors';
import { replyNotFound, replyWithError } from '../../../../src/api/http/error-reply';
import { bilingual } from '../../../../src/language/message';
import { RequestError } from '../../../../src/api/http/request-error';

test.each<[UnavailableCode, number, string]>([
  ['DEADLINE_EXCEEDED', 504, 'DEADLINE_EXCEEDED'],
  ['UNAVAILABLE', 503, 'OVERLOADED'],
])('outside GraphQL, %s is answered with %i and the code %s', async (code, status, answered) => {
  const app = Fastify();
  app.setErrorHandler(replyWithError);
  app.get('/', () => {
    throw new UnavailableError('Not now.', code);
  });
  const response = await app.inject('/');
  expect([response.statusCode, response.json()]).toMatchObject([
    status,
    { errors: [{ message: 'Not now.', extensions: { code: answered } }] },
  ]);
  await app.close();
});

test.each([
  ['/', {}, 'raw is 0 or 1.'],
  ['/', { 'accept-language': 'fr' }, 'raw vaut 0 ou 1.'],
  ['/?lang=fr', {}, 'raw vaut 0 ou 1.'],
  ['/?lang=en', { 'accept-language': 'fr' }, 'raw is 0 or 1.'],
  ['/elsewhere', { 'accept-language': 'fr' }, 'Il n’y a rien à cette adresse.'],
])('an error at %s with the headers %j is %s', async (url, headers, message) => {
  const app = Fastify();
  app.setErrorHandler(replyWithError);
  app.setNotFoundHandler(replyNotFound);
  app.get('/', (_request, reply) => {
    void reply.header('etag', '"of an answer"').header('cache-control', 'public');
    throw new RequestError(400, bilingual('request.raw'), { 'retry-after': '7' });
  });
  const response = await app.inject({ url, headers });
  expect(response.json()).toMatchObject({ errors: [{ message }] });
  expect(response.headers).not.toHaveProperty('etag');
  expect(response.headers).toMatchObject({ 'cache-control': 'no-store' });
  await app.close();
});
