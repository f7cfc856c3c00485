import { MEETING } from '../../kinds/meeting';
import { actorListResolver, listResolver, recordResolver } from '../kinds/kind.resolver';
import { linkReader, listFinder } from '../kinds/kind.store';
import { kindTypes } from '../kinds/kind.type';

const types = kindTypes(MEETING);
const reader = linkReader(MEETING);

export const Meeting = types.object;

/** Reads the nodes that a meeting is linked to. */
export const loadMeetingLink = reader.linked;

export const MEETING_RESOLVERS = [
  listResolver(MEETING, types, listFinder(MEETING)),
  recordResolver(MEETING, Meeting, reader.linked),
  actorListResolver(MEETING, types, reader),
];
