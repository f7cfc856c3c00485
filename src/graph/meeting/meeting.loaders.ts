import { oneByKey, pageKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { MEETING_SUBJECT_TYPES } from '../../store/model/node-type';
import { type NodeCondition, requireActors, requireNodes, requireOfType } from '../node/input-nodes';
import type { NodeRecord } from '../node/node-decoder';
import { cacheNodes, loadListed, loadNode, loadNodes, pageWithNodes } from '../node/node.loaders';
import { unknownInScope, unknownWhereNone } from '../node/unknown-in-list';
import { type Connection, toConnection } from '../../store/paging/connection';
import { type PageArgs, pageRequest } from '../../store/paging/page-args';
import { nodesOn, readAhead } from '../../store/paging/page';
import { firstDay, lastDay } from '../../language/partial-date';
import { listLinks, type MeetingLinks, pageMeetings, pageOfActors } from './meeting.store';
import type { MeetingsArgs } from './meeting.type';

const SUBJECTS: NodeCondition = { misfit: 'input.notASubject', types: MEETING_SUBJECT_TYPES };

interface Conditions {
  by?: readonly string[] | null;
  organisations?: readonly string[] | null;
  about?: readonly string[] | null;
  regions?: readonly string[] | null;
  from: string | null;
  to: string | null;
}

/** The meetings that match the filter, newest first. Throws InputError for unknown ids, an invalid page or a cursor of another list. */
export async function findMeetings(context: ReadContext, args: MeetingsArgs): Promise<Connection<NodeRecord>> {
  const { by, with: organisations, about, regions, from, to } = args.filter ?? {};
  const period = { from: from ? firstDay(from) : null, to: to ? lastDay(to) : null };
  const conditions = { by, organisations, about, regions, ...period };
  const request = pageRequest('meetings', args, [0, '']);
  const paging = { first: readAhead(request.first), after: request.after };
  const [page] = await Promise.all([
    loadPage(context, conditions, paging),
    requireActors(context, by, ['filter', 'by']),
    requireActors(context, organisations, ['filter', 'with']),
    requireNodes(context, about, ['filter', 'about'], SUBJECTS),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
  ]);
  const found = toConnection(request, page, nodesOn(page.items));
  if (!args.filter) return found;
  const anything = { by: null, organisations: null, about: null, from: null, to: null };
  const ofKind = async () => (await loadPage(context, { regions, ...anything }, paging)).total;
  const unknown = unknownInScope(context, 'NO_MEETING_ON_RECORD', { regions });
  return found.withUnknown(() => unknownWhereNone(found, ofKind, unknown));
}

function loadPage(context: ReadContext, conditions: Conditions, paging: { first: number; after: unknown }) {
  const parameters = { ...conditions, ...paging };
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
