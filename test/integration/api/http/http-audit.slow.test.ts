import { serverAudits } from 'graphql-http';
import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';

const api = useWorld(SMALL_WORLD);
// Registered before the server listens, so each request reads the address.
const audits = serverAudits({ url: () => `${api.address}/graphql`, fetchFn: fetch });

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
  'GraphQL over HTTP %s: %s',
  async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result).toMatchObject({ status: expect.stringMatching(/^(ok|notice|warn)$/) as string });
  },
);
