import { distance } from 'fastest-levenshtein';
import { foldText } from '../../language/names';
import type { NodeRecord } from '../node/node-decoder';
import type { SearchHit } from './search.type';

export interface Hit {
  node: NodeRecord;
  score: number;
  /** True for a fuzzy match (at most a fifth of its letters) of a word. */
  isAlike: boolean;
}

/** Returns the hits, best first: a fuzzy one is scored by its name that is nearest to the text. */
export function rankByName(hits: readonly Hit[], text: string, isRelated = false): SearchHit[] {
  return hits
    .map(({ node, score, isAlike }) => ({
      node,
      // Exact and prefix matches score 200 or more.
      score: isAlike ? 100 * (1 - nearestName(node, text).distance) : score,
      isAlike,
      isRelated,
      // A getter, because most requests do not select this field.
      get matched() {
        return nearestName(node, text).name;
      },
    }))
    .sort((a, b) => b.score - a.score);
}

/** Returns the names of a node, or the title of a source, which has no name. */
export function namesOf({ nameEn, nameFr, otherNames = [], title }: NodeRecord): string[] {
  return [nameEn, nameFr, ...otherNames, title].filter((name) => typeof name === 'string');
}

/** Returns the nearest name by Levenshtein distance relative to the longer text's length. */
function nearestName(node: NodeRecord, text: string): { name: string; distance: number } {
  const query = foldText(text);
  const [nearest] = namesOf(node)
    .map((name) => ({ name, distance: relativeDistance(foldText(name), query) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest ?? { name: '', distance: 1 };
}

function relativeDistance(name: string, query: string): number {
  const relative = distance(name, query) / Math.max(name.length, query.length, 1);
  // Halved, so that a short name without the text does not outrank a long name with it.
  return name.includes(query) ? relative / 2 : relative;
}
