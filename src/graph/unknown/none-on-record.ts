import type { GraphQLFieldResolver } from 'graphql';
import type { DataGap } from '../../language/unknown';
import type { ReadContext } from '../../store/loading/read-context';
import { ACTOR_TYPES, type NodeType } from '../../store/model/node-type';
import type { Connection } from '../../store/paging/connection';
import { hasNodes } from '../node/node.store';

/** The records of connections that state where the viewer may see none of their kind. */
const RECORDS: Readonly<Record<string, readonly [subject: string, types: readonly NodeType[]]>> = {
  ActorConnection: ['actors', ACTOR_TYPES],
  PartnershipConnection: ['partnerships', ['Partnership']],
  AdvocacyActionConnection: ['actions', ['AdvocacyAction']],
  CampaignConnection: ['campaigns', ['Campaign']],
  OpportunityConnection: ['opportunities', ['Opportunity']],
  CommitmentConnection: ['commitments', ['Commitment']],
  MeetingConnection: ['meetings', ['Meeting']],
  CountryConnection: ['countries', ['Country']],
};

/** Returns the gap of a kind of record, such as meetings, of which there is none. */
export function noneOnRecord(subject: string): DataGap {
  return { code: 'NONE_ON_RECORD', values: () => ({ subject }) };
}

/** Resolves `unknown` of a connection: where it is empty, first that there is no such record. */
export const unknownOf: GraphQLFieldResolver<Connection<unknown>, ReadContext> = async (
  connection,
  _arguments,
  context,
  { parentType },
): Promise<DataGap[]> => {
  const [subject, types = []] = RECORDS[parentType.name] ?? [];
  const gaps = await connection.findUnknown();
  if (!subject || !connection.isEmpty || (await hasRecord(context, types))) return gaps;
  return [noneOnRecord(subject), ...gaps];
};

function hasRecord(context: ReadContext, types: readonly NodeType[]): Promise<boolean> {
  return context.loaders.once(hasNodes, types.join(' '), (read) => hasNodes(read, types));
}
