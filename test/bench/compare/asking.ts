import { readSeed } from '../../../seed/load-seed';
import { benchWorld } from '../world';
import { foldText } from '../../../src/language/names';
import { Visibility } from '../../../src/model/visibility';
import { seatTypes } from '../../../src/partnership/seat';
import type { Client } from './load/client';
import type { Asking } from './questions/context';

/** The values that questions need, from the world of this scale and from the API. */
export async function readAsking(scale: number, api: Client): Promise<Asking> {
  const { nodes, ties } = readSeed(`synthetic:${scale}`);
  const ofType = (wanted: string) => nodes.filter(({ type }) => type === wanted).map(({ id }) => id);
  const partnerships = new Set(ofType('Partnership'));
  const seats = new Set<string>(seatTypes());
  const seated = ties.filter(
    ({ type, to, until, visibility }) =>
      seats.has(type) && partnerships.has(to) && until === undefined && visibility === Visibility.PUBLIC,
  );
  return {
    today: new Date().toISOString().slice(0, 10),
    seated: [...new Set(seated.map(({ from }) => from))].sort(),
    actors: benchWorld(scale).actors,
    words: wordsOf(nodes.filter(({ id }) => id.startsWith('SYN-')).map(({ nameEn }) => nameEn)),
    regions: ofType('Region'),
    objectives: ofType('Objective'),
    cursors: { NAME: await cursorsIn(api, 'NAME'), STARTED: await cursorsIn(api, 'STARTED') },
  };
}

/** From names such as `Synthetic Police Service 0042 (Valdora)`: the word in brackets, and those before the number. */
function wordsOf(names: readonly string[]): Asking['words'] {
  const words = names.map((name) => foldText(name).match(/\p{L}+/gu) ?? []);
  const unique = (list: string[]) => [...new Set(list)].sort();
  return {
    last: unique(words.flatMap((list) => list.slice(-1))),
    first: unique(words.flatMap((list) => list.slice(1, -1))),
  };
}

const PAGE = `query ($after: String, $orderBy: PartnershipOrder!) {
  partnerships(first: 100, after: $after, orderBy: $orderBy) { edges { cursor } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  data: { partnerships: { edges: { cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
}

async function cursorsIn(api: Client, orderBy: string): Promise<string[]> {
  const cursors: string[] = [];
  for (let after: string | null = null; ;) {
    const answer = await api.ask(JSON.stringify({ query: PAGE, variables: { after, orderBy } }));
    const { edges, pageInfo } = (JSON.parse(answer) as Page).data.partnerships;
    cursors.push(...edges.map(({ cursor }) => cursor));
    if (!pageInfo.hasNextPage) return cursors;
    after = pageInfo.endCursor;
  }
}
