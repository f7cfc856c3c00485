import { foldText } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import { OCCASION_TYPES } from '../../store/model/node-type';
import { type NodeCondition, requireActors, requireNodes, requireOfType } from '../node/input-nodes';
import type { NodeRecord } from '../node/node-decoder';
import { listConnection } from '../node/node-lists';
import { unknownInScope, unknownWhereNone } from '../node/unknown-in-list';
import type { Connection } from '../../store/paging/connection';
import { firstDay, lastDay } from '../../language/partial-date';
import { commitmentList } from './commitment.store';
import type { CommitmentsArgs } from './commitment.type';

const OCCASIONS: NodeCondition = { misfit: 'input.notAnOccasion', types: OCCASION_TYPES };

/** The commitments that match the filter, by English text. Throws InputError for unknown ids, an invalid page or a cursor of another list. */
export async function findCommitments(context: ReadContext, args: CommitmentsArgs): Promise<Connection<NodeRecord>> {
  const { by, countries, regions, objectives, status, dueFrom, dueTo, madeAt, text } = args.filter ?? {};
  const scope = { countries, regions, objectives };
  const parameters = {
    ...{ by, ...scope, status, madeAt, text: text && foldText(text) },
    ...{ dueFrom: dueFrom && firstDay(dueFrom), dueTo: dueTo && lastDay(dueTo) },
  };
  const [found] = await Promise.all([
    listConnection(context, 'commitments', args, commitmentList, parameters),
    requireActors(context, by, ['filter', 'by']),
    requireOfType(context, 'Country', countries, ['filter', 'countries']),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
    requireOfType(context, 'Objective', objectives, ['filter', 'objectives']),
    requireNodes(context, madeAt, ['filter', 'madeAt'], OCCASIONS),
  ]);
  if (!args.filter) return found;
  const anything = { by: null, status: null, madeAt: null, text: null, dueFrom: null, dueTo: null };
  const ofKind = () => commitmentList.count(context.read, { ...scope, ...anything });
  const unknown = unknownInScope(context, 'NO_COMMITMENT_ON_RECORD', scope);
  return found.withUnknown(() => unknownWhereNone(found, ofKind, unknown));
}
