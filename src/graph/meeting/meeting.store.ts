import { FilterPart } from '../../language/filter-part';
import { firstDay, lastDay } from '../../language/partial-date';
import { oneByKey, pageKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { MEETING_SUBJECT_TYPES } from '../../store/model/node-type';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { type Connection, toConnection } from '../../store/paging/connection';
import { nodesOn, type Page, type PageArgs, pageRequest, readAhead } from '../../store/paging/page';
import { placeParameters } from '../filter/place-parameters';
import { countLacking, listedParts, type PartsOf, withUnknownParts } from '../filter/unknown-parts';
import { type NodeCondition, requireActors, requireNodes, requireOfType } from '../node/input-nodes';
import { nodeDecoder, type NodeRecord } from '../node/node-decoder';
import { cacheNodes, loadListed, loadNode, loadNodes, pageWithNodes } from '../node/node.loaders';
import { type PagesWithNodes, readCountedPage, readNodePages } from '../node/node.store';
import type { MeetingFilter, MeetingsArgs } from './meeting.type';

const PAGE_MEETINGS = nodeDecoder('meeting/page-meetings');

/** A page of the meetings that match the parameters, newest first. */
function pageMeetings(read: Run, parameters: Parameters): Promise<Page<{ node: NodeRecord }>> {
  return readCountedPage(read, PAGE_MEETINGS, parameters);
}

const PAGE_OF_ACTORS = nodeDecoder('meeting/page-of-actors');

/** A page of the meetings of each of some actors, newest first. */
function pageOfActors(
  read: Run,
  ids: readonly string[],
  parameters: Parameters,
): Promise<PagesWithNodes<{ node: string }>> {
  return readNodePages(read, PAGE_OF_ACTORS, { ids, ...parameters });
}

/** The ids of the nodes that a meeting joins. */
interface MeetingLinks {
  id: string;
  by: string | null;
  with: string[];
  about: string[];
}

/** Who met whom in each of these meetings, and about what. */
function listLinks(read: Run, ids: readonly string[]): Promise<MeetingLinks[]> {
  return read('meeting/list-links', { ids });
}

const SUBJECTS: NodeCondition = { misfit: 'input.notASubject', types: MEETING_SUBJECT_TYPES };

const PARTS: PartsOf<MeetingFilter> = { [FilterPart.PLACE]: ['regions'] };

/** The meetings that match the filter, newest first. Throws InputError for unknown ids, an invalid page or a cursor of another list. */
export async function findMeetings(context: ReadContext, args: MeetingsArgs): Promise<Connection<NodeRecord>> {
  const { filter } = args;
  const { by, with: organisations, about, regions, from, to } = filter ?? {};
  const parameters = {
    by,
    organisations,
    about,
    ...placeParameters({ regions }),
    from: from ? firstDay(from) : null,
    to: to ? lastDay(to) : null,
    includeUnknown: listedParts(filter ?? {}),
  };
  const request = pageRequest('meetings', args, [0, '']);
  const [page] = await Promise.all([
    loadPage(context, { ...parameters, first: readAhead(request.first), after: request.after }),
    requireActors(context, by, ['filter', 'by']),
    requireActors(context, organisations, ['filter', 'with']),
    requireNodes(context, about, ['filter', 'about'], SUBJECTS),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
  ]);
  return withUnknownParts(toConnection(request, page, nodesOn(page.items)), filter, {
    subject: 'meetings',
    parts: PARTS,
    countLacking: (includeUnknown) =>
      countLacking(context.read, 'meeting/count-unknown-meetings', { ...parameters, includeUnknown }),
  });
}

function loadPage(context: ReadContext, parameters: Parameters) {
  return context.loaders.once(pageMeetings, JSON.stringify(parameters), async (run, cache) => {
    const page = await pageMeetings(run, parameters);
    cacheNodes(cache, nodesOn(page.items));
    return page;
  });
}

const pagesOfActors = pageWithNodes(pageOfActors);
const ALL = {};

/** A page of the meetings of an actor, newest first: those that it held, and those that others held with it. */
export async function meetingConnection(
  context: ReadContext,
  id: string,
  args: PageArgs,
): Promise<Connection<NodeRecord>> {
  const request = pageRequest(`Actor.meetings/${id}`, args, [0, '']);
  const page = await context.loaders.get(pagesOfActors).load(pageKey(id, ALL, request));
  return toConnection(request, page, await loadListed(context, page.items.slice(0, request.first)));
}

const linksById = oneByKey<MeetingLinks>(listLinks, ({ id }) => id);

async function loadLinks(context: ReadContext, id: string): Promise<MeetingLinks> {
  return (await context.loaders.get(linksById).load(id)) ?? { id, by: null, with: [], about: [] };
}

/** Who held a meeting. */
export async function loadHolder(context: ReadContext, id: string): Promise<NodeRecord | null> {
  return loadNode(context, (await loadLinks(context, id)).by);
}

/** The actors with whom a meeting was held, by name. */
export async function loadOthers(context: ReadContext, id: string): Promise<NodeRecord[]> {
  return loadNodes(context, (await loadLinks(context, id)).with);
}

/** What a meeting was about, by name. */
export async function loadSubjects(context: ReadContext, id: string): Promise<NodeRecord[]> {
  return loadNodes(context, (await loadLinks(context, id)).about);
}
