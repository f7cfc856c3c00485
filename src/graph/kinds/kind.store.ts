import { FilterPart } from '../../language/filter-part';
import { firstDay, lastDay } from '../../language/partial-date';
import type { Condition, Kind } from '../../kinds/kind';
import { kindStatements, parameterOf } from '../../kinds/statements';
import { oneByKey, pageKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import type { Parameters } from '../../store/neo4j/parameters';
import { type Connection, toConnection } from '../../store/paging/connection';
import { nodesOn, type PageArgs, pageRequest, readAhead } from '../../store/paging/page';
import { placeParameters } from '../filter/place-parameters';
import { countLacking, type FilteredList, listedParts, withUnknownParts } from '../filter/unknown-parts';
import { requireActors, requireNodes, requireOfType } from '../node/input-nodes';
import { nodeDecoder, type NodeRecord } from '../node/node-decoder';
import { cacheNodes, loadListed, loadNode, loadNodes, pageWithNodes } from '../node/node.loaders';
import { readCountedPage, readNodePages } from '../node/node.store';

type Filter = Record<string, string | readonly string[] | null | undefined> & {
  includeUnknown?: readonly FilterPart[] | null;
};

export type KindListArgs = PageArgs & { filter?: Filter | null };

/** Reads the records of a kind. */
export interface KindReader {
  /** The records that match a filter. Throws InputError for unknown ids, an invalid page or a cursor of another list. */
  find: (context: ReadContext, args: KindListArgs) => Promise<Connection<NodeRecord>>;
  /** The records that are linked to an actor. */
  ofActor: (context: ReadContext, id: string, args: PageArgs) => Promise<Connection<NodeRecord>>;
  /** The node at the end of a link that is no list. */
  linkedNode: (context: ReadContext, id: string, link: string) => Promise<NodeRecord | null>;
  /** The nodes at the ends of a link, by name. */
  linkedNodes: (context: ReadContext, id: string, link: string) => Promise<NodeRecord[]>;
}

/** A position in a list: a rank and a name. */
const POSITION = [0, ''];
const ALL = {};

export function kindReader(kind: Kind): KindReader {
  const statements = kindStatements(kind);
  const page = nodeDecoder(statements.page);
  const pageOfNodes = nodeDecoder(statements.pageOfNodes);
  const linkNames = Object.keys(kind.links);
  const subject = kind.list as FilteredList<Filter>['subject'];
  const parts = { [FilterPart.PLACE]: namesOf(kind, 'linkedInPlace') };

  const pages = pageWithNodes((read, ids, parameters) => readNodePages(read, pageOfNodes, { ids, ...parameters }));
  const linksById = oneByKey<{ id: string; links: string[][] }>(
    (read, ids) => read(statements.listLinks, { ids }),
    ({ id }) => id,
  );
  const linkedIds = async (context: ReadContext, id: string, link: string): Promise<string[]> =>
    (await context.loaders.get(linksById).load(id))?.links[linkNames.indexOf(link)] ?? [];

  return {
    async find(context, args) {
      const filter = args.filter ?? {};
      const parameters = filterParameters(kind, filter);
      const request = pageRequest(kind.list, args, POSITION);
      const ofPage = { ...parameters, first: readAhead(request.first), after: request.after };
      const [found] = await Promise.all([
        context.loaders.once(page, JSON.stringify(ofPage), async (run, cache) => {
          const records = await readCountedPage(run, page, ofPage);
          cacheNodes(cache, nodesOn(records.items));
          return records;
        }),
        ...Object.entries(kind.filter).map(([name, condition]) =>
          requireConditionNodes(context, kind, condition, { ids: filter[name], path: ['filter', name] }),
        ),
      ]);
      return withUnknownParts(toConnection(request, found, nodesOn(found.items)), args.filter, {
        subject,
        parts,
        countLacking: (includeUnknown) =>
          countLacking(context.read, statements.countUnknown, { ...parameters, includeUnknown }),
      });
    },
    async ofActor(context, id, args) {
      const request = pageRequest(`Actor.${kind.list}/${id}`, args, POSITION);
      const found = await context.loaders.get(pages).load(pageKey(id, ALL, request));
      return toConnection(request, found, await loadListed(context, found.items.slice(0, request.first)));
    },
    async linkedNode(context, id, link) {
      const [linked = null] = await linkedIds(context, id, link);
      return loadNode(context, linked);
    },
    async linkedNodes(context, id, link) {
      return loadNodes(context, await linkedIds(context, id, link));
    },
  };
}

/** The names of the conditions with a test. */
function namesOf({ filter }: Kind, test: Condition['test']): string[] {
  return Object.keys(filter).filter((name) => filter[name]!.test === test);
}

function filterParameters(kind: Kind, filter: Filter): Parameters {
  const values = Object.entries(kind.filter).map(([name, condition]) => {
    const value = filter[name] ?? null;
    const parameter = parameterOf(name, condition);
    if (condition.test === 'sinceFrom') return [parameter, value && firstDay(value as string)];
    if (condition.test === 'sinceTo') return [parameter, value && lastDay(value as string)];
    return [parameter, value];
  });
  const [regions] = namesOf(kind, 'linkedInPlace').map((name) => filter[name] as readonly string[] | null | undefined);
  const parameters = Object.fromEntries(values) as Parameters;
  return { ...parameters, ...placeParameters({ regions }), includeUnknown: listedParts(filter) };
}

async function requireConditionNodes(
  context: ReadContext,
  { links }: Kind,
  { test, link = '' }: Condition,
  { ids, path }: { ids: Filter[string]; path: string[] },
): Promise<void> {
  if (test === 'linkedInPlace') return requireOfType(context, 'Region', ids as readonly string[], path);
  if (test !== 'linkedToAny') return;
  const { misfit, nodeTypes: types } = links[link]!;
  if (misfit) return requireNodes(context, ids as readonly string[], path, { misfit, types });
  return requireActors(context, ids as readonly string[], path);
}
