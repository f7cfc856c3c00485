import { oneByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { type Connection, toConnection } from '../../store/paging/connection';
import { nodesOn, type Page, type PageArgs, pageRequest, readAhead } from '../../store/paging/page';
import { findNodeOrNull } from '../node/input-nodes';
import { nodeDecoder, type NodeRecord } from '../node/node-decoder';
import { cacheNodes, mergedById, nodeById } from '../node/node.loaders';
import { readCountedPage } from '../node/node.store';
import { formatPictureView, idsOfView, mapIds, parsePictureView } from './picture-view';

const PAGE_PICTURES = nodeDecoder('picture/page-pictures');

/** A page of the pictures, newest first. */
function pagePictures(read: Run, parameters: Parameters): Promise<Page<{ node: NodeRecord }>> {
  return readCountedPage(read, PAGE_PICTURES, parameters);
}

/** The pictures that the reader may see, newest first. Throws InputError for an invalid page or a cursor of another list. */
export async function findPictures(context: ReadContext, args: PageArgs): Promise<Connection<NodeRecord>> {
  const request = pageRequest('pictures', args, [0, '']);
  const parameters = { first: readAhead(request.first), after: request.after };
  const page = await context.loaders.once(pagePictures, JSON.stringify(parameters), async (run, cache) => {
    const found = await pagePictures(run, parameters);
    cacheNodes(cache, nodesOn(found.items));
    return found;
  });
  return toConnection(request, page, nodesOn(page.items));
}

/** When the current version of a picture was saved, and by whom. */
interface Saved {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  /** The role and mark of a change. */
  by: string;
}

function listSaved(read: Run, ids: readonly string[]): Promise<Saved[]> {
  return read('picture/list-saved', { ids });
}

const savedById = oneByKey<Saved>(listSaved, ({ id }) => id);

/** When and by whom a picture was saved as it is at this standpoint. */
export async function loadSaved(context: ReadContext, id: string): Promise<Saved | null> {
  return context.loaders.get(savedById).load(id);
}

/** A view as the reader may see it: without ids that are unknown at this standpoint, and with an actor in place of those merged into it. */
export async function showView(context: ReadContext, query: string): Promise<string> {
  const { view } = parsePictureView(query);
  const ids = idsOfView(view);
  const shown = await Promise.all(ids.map((id) => findShown(context, id)));
  const shownFor = new Map(ids.map((id, index) => [id, shown[index]]));
  return formatPictureView(mapIds(view, (id) => shownFor.get(id)));
}

async function findShown(context: ReadContext, id: string): Promise<string | undefined> {
  if (await findNodeOrNull(context, id)) return id;
  const merged = await context.loaders.get(mergedById).load(id);
  return merged ? findShown(context, merged.into) : undefined;
}

/** The sources of these ids that the reader may see, in their order. */
export async function loadVisibleSources(context: ReadContext, ids: readonly string[]): Promise<NodeRecord[]> {
  const sources = await context.loaders.get(nodeById).loadMany(ids);
  return sources.filter((source) => source?.type === 'Source') as NodeRecord[];
}
