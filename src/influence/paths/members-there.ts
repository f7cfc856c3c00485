import { loadNodes } from '../../graph/node/node.loaders';
import { oneByKey } from '../../store/loading/by-key';
import type { InfluenceContext } from '../engine/influence-context';
import { listMembersOfCountries } from '../projection/influence.store';

const membersByCountry = oneByKey(listMembersOfCountries, ({ country }) => country);

/** Loads the members of the network based in the country, if any, of each actor, by actor. */
export async function loadMembersThere(
  context: InfluenceContext,
  actors: readonly string[],
): Promise<Map<string, string[]>> {
  const nodes = await loadNodes(context, actors);
  const members = await Promise.all(
    nodes.map(async ({ country }) =>
      country === null ? [] : ((await context.loaders.get(membersByCountry).load(country))?.members ?? []),
    ),
  );
  return new Map(nodes.map(({ id }, index) => [id, members[index]!]));
}
