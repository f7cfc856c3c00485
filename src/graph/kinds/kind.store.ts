import type { DataGap } from '../../language/unknown';
import { type DatedKind, type Kind, partsOf } from '../../kinds/kind';
import { kindStatements } from '../../kinds/statements';
import { oneByKey, pageKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import type { Parameters } from '../../store/neo4j/parameters';
import { type Connection, toConnection } from '../../store/paging/connection';
import { nodesOn, type PageArgs, pageRequest, readAhead } from '../../store/paging/page';
import { countLacking, type FilteredList, unknownParts } from '../filter/unknown-parts';
import { nodeDecoder, type NodeRecord } from '../node/node-decoder';
import { listConnection } from '../node/node-lists';
import { cacheNodes, loadListed, loadNodes, pageWithNodes } from '../node/node.loaders';
import { type IndexedList, indexedPage, readCountedPage, readNodePages } from '../node/node.store';
import { readSelected } from '../reading/read-selected';
import type { ConnectionSelection } from '../reading/select';
import { type Filter, filterParameters, requireFilterNodes, withMeantNodes } from './conditions';

export type KindListArgs = PageArgs & { filter?: Filter | null };

/** Finds records. Throws InputError for unknown ids, an invalid page or a foreign cursor. */
export type FindRecords = (
  context: ReadContext,
  args: KindListArgs,
  selection: ConnectionSelection | null,
) => Promise<Connection<NodeRecord>>;

/** Parameters and gaps of a kind's list that are not in its description. */
export interface ListHooks {
  /** Returns the parameters of its statements in addition to those of the conditions. */
  parameters?: (context: ReadContext, filter: Filter) => Parameters | Promise<Parameters>;
  /** Returns further gaps of the list, which follow the parts of the filter. */
  gaps?: (context: ReadContext, parameters: Parameters) => Promise<readonly DataGap[]>;
}

/** The shape of a position in a list that is not ordered by name: a rank and a name. */
const POSITION = [0, ''];
const ALL = {};

export function listFinder(kind: Kind, hooks: ListHooks = {}): FindRecords {
  const readPage = kind.order ? rankedList(kind) : listByName(kind);
  const { countUnknown } = kindStatements(kind);
  const subject = kind.list as FilteredList<Filter>['subject'];
  const parts = partsOf(kind);
  return async (context, args, selection) => {
    const filter = await withMeantNodes(context, kind, args.filter ?? {});
    const parameters = { ...filterParameters(kind, filter), ...(await hooks.parameters?.(context, filter)) };
    const [connection] = await Promise.all([
      readPage(context, args, parameters, selection),
      requireFilterNodes(context, kind, filter),
    ]);
    const list: FilteredList<Filter> = {
      subject,
      parts,
      countLacking: (includeUnknown) => countLacking(context.read, countUnknown, { ...parameters, includeUnknown }),
    };
    if (!args.filter && !hooks.gaps) return connection;
    return connection.withUnknown(async () => {
      const gaps = await Promise.all([
        args.filter ? unknownParts(filter, list) : [],
        hooks.gaps?.(context, parameters),
      ]);
      return gaps.flatMap((gapsOfOne) => gapsOfOne ?? []);
    });
  };
}

type ReadPage = (
  context: ReadContext,
  args: PageArgs,
  parameters: Parameters,
  selection: ConnectionSelection | null,
) => Promise<Connection<NodeRecord>>;

function listByName(kind: Kind): ReadPage {
  const names = kindStatements(kind);
  const list: Omit<IndexedList, 'countLacking'> = {
    ...indexedPage(nodeDecoder(names.page)),
    count: async (read, parameters) => (await read<{ total: number }>(names.count, parameters))[0]?.total ?? 0,
  };
  return (context, args, parameters, selection) =>
    listConnection(context, kind.list, args, list, parameters, { selection });
}

function rankedList(kind: Kind): ReadPage {
  const decoder = nodeDecoder(kindStatements(kind).page);
  return async (context, args, parameters, selection) => {
    const request = pageRequest(kind.list, args, POSITION);
    const { first, after } = request;
    const list = selection && { statement: decoder.statement, showsTables: false, selection };
    const selected = list && (await readSelected(context, list, { ...parameters, first, after }));
    if (selected) return toConnection(request, selected, nodesOn(selected.items));
    const pageParameters = { ...parameters, first: readAhead(first), after };
    const page = await context.loaders.once(decoder, JSON.stringify(pageParameters), async (run, cache) => {
      const records = await readCountedPage(run, decoder, pageParameters);
      cacheNodes(cache, nodesOn(records.items));
      return records;
    });
    return toConnection(request, page, nodesOn(page.items));
  };
}

/** Reads the nodes tied to records of a kind, and the records tied to an actor. */
export interface LinkReader {
  ofActor: (context: ReadContext, id: string, args: PageArgs) => Promise<Connection<NodeRecord>>;
  /** Loads the nodes to which a record is tied in one role, by name. */
  linked: (context: ReadContext, id: string, link: string) => Promise<NodeRecord[]>;
}

const readers = new Map<DatedKind, LinkReader>();

/** Returns the reader of a kind; there is only one, so that its loads are batched. */
export function linkReaderOf(kind: DatedKind): LinkReader {
  const reader = readers.get(kind) ?? createLinkReader(kind);
  readers.set(kind, reader);
  return reader;
}

function createLinkReader(kind: DatedKind): LinkReader {
  const statements = kindStatements(kind);
  const pageOfNodes = nodeDecoder(statements.pageOfNodes);
  const linkNames = Object.keys(kind.links);
  const pages = pageWithNodes((read, ids, parameters) => readNodePages(read, pageOfNodes, { ids, ...parameters }));
  const linksById = oneByKey<{ id: string; links: string[][] }>(
    (read, ids) => read(statements.listLinks, { ids }),
    ({ id }) => id,
  );
  return {
    async ofActor(context, id, args) {
      const request = pageRequest(`Actor.${kind.list}/${id}`, args, POSITION);
      const page = await context.loaders.get(pages).load(pageKey(id, ALL, request));
      return toConnection(request, page, await loadListed(context, page.items.slice(0, request.first)));
    },
    async linked(context, id, link) {
      const links = (await context.loaders.get(linksById).load(id))?.links ?? [];
      return loadNodes(context, links[linkNames.indexOf(link)] ?? []);
    },
  };
}
