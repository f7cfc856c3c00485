// An OpenID Connect provider on 127.0.0.1: node oidc-provider.mjs PORT REDIRECT_URI... It needs a
// process of its own, since it is an ES module. The user "editor" has that role.
import process from 'node:process';
import Provider from 'oidc-provider';

const [port, ...redirectUris] = process.argv.slice(2);

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: 'convening-graph',
      client_secret: 'a secret of the tests',
      redirect_uris: redirectUris,
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  pkce: { required: () => true },
  // The ID token itself contains the claims of the scope.
  conformIdTokenClaims: false,
  claims: { openid: ['sub', 'role', 'name'] },
  findAccount: (_context, accountId) => ({
    accountId,
    claims: () => ({ sub: accountId, name: accountId, ...(accountId === 'editor' && { role: 'EDITOR' }) }),
  }),
  cookies: { keys: ['only for tests'] },
});

provider.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
