import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ANONYMOUS } from '../../../graph/access/viewer';
import type { SignInProvider } from '../../access/sign-in-provider';
import { type ClientBudgets, clientOf } from '../budget/client-budgets';
import { originOf } from '../cross-site';
import { RequestError } from '../request-error';

/** Units that each step of a sign-in costs a client, since it sends a request to the provider. */
const COST = 1_000;

const Beginning = z.object({ language: z.enum(['en', 'fr']) });
const Completion = z.object({ answer: z.string().max(8_192) });

/**
 * Adds the two steps of a sign-in at the provider, both JSON: POST /sign-in/begin { language }
 * returns { address, state } with the address to open, and POST /sign-in/complete { answer }
 * returns { token } for the query of the provider's redirect to /en/sign-in or /fr/sign-in. No
 * address and no cookie contains the token.
 */
export function addSignInRoutes(app: FastifyInstance, provider: SignInProvider, budgets: ClientBudgets): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.url?.startsWith('/sign-in/')) void reply.header('cache-control', 'no-store');
    done();
  });

  app.post('/sign-in/begin', (request) => {
    const { language } = read(request, Beginning, 'language, "en" or "fr"');
    return provider.begin(`${originOf(request)}/${language}/sign-in`);
  });

  app.post('/sign-in/complete', async (request) => {
    const { answer } = read(request, Completion, 'answer, the query that the provider added to the address');
    return { token: await provider.complete(answer) };
  });

  function read<Body>(request: FastifyRequest, shape: z.ZodType<Body>, expectation: string): Body {
    budgets.spend(clientOf(ANONYMOUS, request), COST);
    const { data } = shape.safeParse(request.body);
    if (!data) throw new RequestError(400, `Send JSON with ${expectation}.`);
    return data;
  }
}
