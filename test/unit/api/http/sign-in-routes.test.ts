import Fastify from 'fastify';
import type { SignInProvider } from '../../../../src/api/access/sign-in-provider';
import { ClientBudgets } from '../../../../src/api/http/budget/client-budgets';
import { replyWithError } from '../../../../src/api/http/error-reply';
import { addSignInRoutes } from '../../../../src/api/http/routes/sign-in-routes';

const begin = jest.fn((address: string) => Promise.resolve({ address, state: 'x' }));
const app = Fastify({ trustProxy: ['127.0.0.1'] });
app.setErrorHandler(replyWithError);
addSignInRoutes(
  app,
  { begin } as unknown as SignInProvider,
  new ClientBudgets({ clientBudget: 1e9, clientRestoreRate: 1 }),
);
beforeEach(() => begin.mockClear());
afterAll(() => app.close());

const post = (headers: Record<string, string>) =>
  app.inject({ method: 'POST', url: '/sign-in/begin', headers, payload: { language: 'fr' } });

test('a sign-in ends at the address that the client requested', async () => {
  await post({ host: 'graph.example.org', 'x-forwarded-proto': 'https' });
  expect(begin.mock.calls).toEqual([['https://graph.example.org/fr/sign-in']]);
});

test('it does not end at an address built from an untrusted header', async () => {
  await post({ host: 'graph.example.org', 'x-forwarded-proto': 'https://attacker.example.org/?' });
  expect(begin.mock.calls).toEqual([['http://graph.example.org/fr/sign-in']]);
  const { statusCode } = await post({ host: 'attacker.example.org/?graph.example.org' });
  expect([statusCode, begin.mock.calls.length]).toEqual([400, 1]);
});
