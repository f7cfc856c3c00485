import { loadNodes } from '../../graph/node/node.loaders';
import { oneByKey } from '../../store/loading/by-key';
import type { InfluenceContext } from '../engine/influence-context';
import { listMembersOfCountries, listParts } from '../projection/influence.store';

const membersByCountry = oneByKey(listMembersOfCountries, ({ country }) => country);

/** Loads the members of the network based in each country, or in the country of each actor. */
export async function loadMembersThere(
  context: InfluenceContext,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const nodes = await loadNodes(context, ids);
  const members = await Promise.all(
    nodes.map(async ({ id, type, country }) => {
      const place = type === 'Country' ? id : country;
      return place === null ? [] : ((await context.loaders.get(membersByCountry).load(place))?.members ?? []);
    }),
  );
  return new Map(nodes.map(({ id }, index) => [id, members[index]!]));
}

const partsByActor = oneByKey(listParts, ({ id }) => id);

/** Loads the members that are where each actor is: see `InfluenceResult.askFirst`. */
export async function loadMembersFor(
  context: InfluenceContext,
  actors: readonly string[],
): Promise<Map<string, string[]>> {
  const parts = await Promise.all(actors.map(async (id) => (await context.loaders.get(partsByActor).load(id))?.parts));
  const there = await loadMembersThere(context, [...actors, ...parts.flatMap((ids) => ids ?? [])]);
  const membersOf = (id: string) => there.get(id) ?? [];
  return new Map(
    actors.map((id, index) => [id, [...new Set([id, ...(parts[index] ?? [])].flatMap(membersOf))].sort()]),
  );
}
