import { readSeed } from '../../../src/seed/load-seed';
import { foldText } from '../../../src/language/names';
import { Visibility } from '../../../src/store/model/visibility';
import { participantTypes } from '../../../src/graph/partnership/seat';
import { post } from '../load';
import { benchWorld } from '../world';
import { range } from './pool';

/** The values for the variables of questions. */
export interface QuestionValues {
  /** The day of the run, which is the default valid date. */
  today: string;
  /** Actors with a current public seat in a partnership, by id. */
  seated: string[];
  /** Actors with at least one conducting tie, by id. */
  actors: string[];
  /** Words of names: the last ones, those before, and beginnings of their numbers. */
  words: { last: string[]; first: string[]; numbers: string[] };
  regions: string[];
  objectives: string[];
  /** This API's cursors of the partnerships current today, in each order. */
  cursors: Record<'NAME' | 'STARTED', string[]>;
}

/**
 * The parameters of an anonymous viewer on a day, by present knowledge: '9999' is after every
 * change.
 */
export function standpoint(valid: string): { valid: string; known: string; clearance: number } {
  return { valid, known: '9999', clearance: 0 };
}

/** Reads the values of the world of this scale, and the cursors of the API at this address. */
export async function readQuestionValues(scale: number, address: string): Promise<QuestionValues> {
  const { nodes, ties } = readSeed(`synthetic:${scale}`);
  const ofType = (nodeType: string) => nodes.filter(({ type }) => type === nodeType).map(({ id }) => id);
  const partnerships = new Set(ofType('Partnership'));
  const seats = new Set<string>(participantTypes());
  const seated = ties.filter(
    ({ type, to, until, visibility }) =>
      seats.has(type) && partnerships.has(to) && until === undefined && visibility === Visibility.PUBLIC,
  );
  // `Synthetic Police Service 0042 (Valdora)`: the word in brackets, and the words before the
  // number.
  const synthetic = nodes.filter(({ id }) => id.startsWith('SYN-'));
  const wordsOf = (name: string): string[] => foldText(name).match(/\p{L}+/gu) ?? [];
  const words = synthetic.map(({ nameEn }) => wordsOf(nameEn));
  const countries = nodes.filter(({ type }) => type === 'Country');
  const ofCountries = new Set(
    countries.flatMap(({ nameEn, nameFr, otherNames = [] }) => [nameEn, nameFr ?? '', ...otherNames].flatMap(wordsOf)),
  );
  const unique = (list: string[]) => [...new Set(list)].sort();
  return {
    today: new Date().toISOString().slice(0, 10),
    seated: unique(seated.map(({ from }) => from)),
    actors: benchWorld(scale).actors,
    words: {
      last: unique(words.flatMap((list) => list.slice(-1))),
      // The other servers have no names of countries, such as "Pitcairn Group of Islands".
      first: unique(words.flatMap((list) => list.slice(1, -1))).filter((word) => !ofCountries.has(word)),
      numbers: range(0, 9).map(String),
    },
    regions: ofType('Region'),
    objectives: ofType('Objective'),
    cursors: { NAME: await cursorsIn(address, 'NAME'), STARTED: await cursorsIn(address, 'STARTED') },
  };
}

const PAGE = `query ($after: String, $orderBy: PartnershipOrder!) {
  partnerships(first: 100, after: $after, orderBy: $orderBy) { edges { cursor } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  data: { partnerships: { edges: { cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
}

async function cursorsIn(address: string, orderBy: string): Promise<string[]> {
  const cursors: string[] = [];
  for (let after: string | null = null; ;) {
    const answer = await post(address, JSON.stringify({ query: PAGE, variables: { after, orderBy } }));
    const { edges, pageInfo } = (JSON.parse(answer) as Page).data.partnerships;
    cursors.push(...edges.map(({ cursor }) => cursor));
    if (!pageInfo.hasNextPage) return cursors;
    after = pageInfo.endCursor;
  }
}
