import { formatInCountry, formatInRegion, nameIn } from '../../language/names';
import type { Language } from '../../language/language';
import { unknownScope, type UnknownCode, type DataGap } from '../../language/unknown';
import type { ReadContext } from '../../store/loading/read-context';
import { type Connection, countOf } from '../../store/paging/connection';
import { loadNodes } from './node.loaders';

/** What a filter asks for: ids of countries, regions, objectives and forms of exploitation. */
export interface FilterScope {
  countries?: readonly string[] | null;
  regions?: readonly string[] | null;
  objectives?: readonly string[] | null;
  manifestations?: readonly string[] | null;
}

/** Where and for what a filter looks, within a sentence: "in Kenya for Better laws"; "none" where it names neither. */
export async function filterScope(
  context: ReadContext,
  { countries, regions, objectives, manifestations }: FilterScope,
  language: Language,
): Promise<string> {
  const names = async (ids: readonly string[] | null | undefined, inSentence = (name: string) => name) =>
    (await loadNodes(context, ids ?? [])).map((node) => inSentence(nameIn(node, language)));
  const [inCountries, inRegions, forObjectives, about] = await Promise.all([
    names(countries, (name) => formatInCountry(name, language)),
    names(regions, (name) => formatInRegion(name, language)),
    names(objectives),
    names(manifestations),
  ]);
  const places = [...inCountries, ...inRegions];
  return unknownScope({ places, objectives: forObjectives, manifestations: about }, language);
}

/** That the graph has nothing of a kind where and for what a filter looks. */
export function unknownInScope(context: ReadContext, code: UnknownCode, filter: FilterScope): DataGap {
  return { code, values: async (language) => ({ scope: await filterScope(context, filter, language) }) };
}

/**
 * What is unknown where a filter leaves nothing because the graph has no data of that kind. `found` is a page of the items that fit the
 * whole filter; `ofKind` counts those that fit what it says of their kind, place and objective: a condition beside these, such
 * as a text or a number of groups, can leave nothing of much that is known.
 */
export async function unknownWhereNone(
  found: Connection<unknown>,
  ofKind: () => Promise<number>,
  unknown: DataGap,
): Promise<DataGap[]> {
  // Only an empty page needs the count: it may be one after the last item.
  const isEmpty = found.edges.length === 0 && (await countOf(found)) === 0;
  return isEmpty && (await ofKind()) === 0 ? [unknown] : [];
}
