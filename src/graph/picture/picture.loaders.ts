import { oneByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { type Connection, toConnection } from '../../store/paging/connection';
import { nodesOn, type PageArgs, pageRequest, readAhead } from '../../store/paging/page';
import { findNodeOrNull } from '../node/input-nodes';
import type { NodeRecord } from '../node/node-decoder';
import { cacheNodes, mergedById, nodeById } from '../node/node.loaders';
import { formatPictureView, idsOfView, mapIds, parsePictureView } from './picture-view';
import { listSaved, pagePictures, type Saved } from './picture.store';

/** Finds visible pictures, newest first. Throws InputError for a bad page or a foreign cursor. */
export async function findPictures(context: ReadContext, args: PageArgs): Promise<Connection<NodeRecord>> {
  const request = pageRequest('pictures', args, [0, '']);
  const parameters = { first: readAhead(request.first), after: request.after };
  const page = await context.loaders.once(pagePictures, JSON.stringify(parameters), async (run, cache) => {
    const pictures = await pagePictures(run, parameters);
    cacheNodes(cache, nodesOn(pictures.items));
    return pictures;
  });
  return toConnection(request, page, nodesOn(page.items));
}

const savedById = oneByKey<Saved>(listSaved, ({ id }) => id);

/** Loads the instant and the author of a picture's version at this standpoint. */
export async function loadSaved(context: ReadContext, id: string): Promise<Saved | null> {
  return context.loaders.get(savedById).load(id);
}

/** Returns the view without unknown ids, and with merged actors replaced by their successors. */
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

/** Loads the sources that the viewer may see, in the order of the ids. */
export async function loadVisibleSources(context: ReadContext, ids: readonly string[]): Promise<NodeRecord[]> {
  const sources = await context.loaders.get(nodeById).loadMany(ids);
  return sources.filter((source) => source?.type === 'Source') as NodeRecord[];
}
