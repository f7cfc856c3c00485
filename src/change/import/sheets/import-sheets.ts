import { textIn } from '../../../language/message';
import type { GraphClient, Run } from '../../../store/neo4j/client';
import { summaryOf } from '../../transaction/change-record';
import { type Difference, isEnded, noDifference } from '../difference';
import { importReadRows, type Reading } from '../import-read-rows';
import { listActorNames } from '../import.store';
import { listRecordChanges } from '../record-changes';
import type { ImportAnswer, ImportCounts } from './import-answer';
import { withStatus } from './preview-records';
import { readInThread, type ThreadOptions } from './read-in-thread';
import type { SheetsRequest } from './read-sheets';

const MAX_CHANGES = 100;

/**
 * Imports sheets by the mapping of the request, or by one that is proposed: all of it, or nothing where there is any problem
 * or in a dry run. Once it writes, neither the deadline nor the client ends it. Throws UnavailableError where the deadline passes
 * before that: see readInThread and importRows.
 */
export async function importSheets(
  graph: GraphClient,
  request: SheetsRequest,
  options: Omit<Reading, 'deadline'> & ThreadOptions,
): Promise<ImportAnswer> {
  const { language } = request;
  const read: Run = (statement, parameters) => graph.read(statement, parameters);
  const imported = await importReadRows(
    graph,
    async (existing) => readInThread(request, { existing, actors: await listActorNames(read) }, options),
    options,
  );
  const { rows: _, records, ...reading } = imported.read;
  const { difference, change } = imported.outcome ?? { difference: noDifference(), change: null };
  const changes = await listRecordChanges(read, difference, { language, max: MAX_CHANGES }).catch((error: unknown) => {
    if (!change) throw error;
    // What was imported must not be answered as if it had failed.
    return [];
  });
  return {
    ...reading,
    records: withStatus(records, difference),
    counts: countsOf(difference),
    changes,
    change: change && { id: change.id, summary: textIn(summaryOf(change), language) },
  };
}

function countsOf(difference: Difference): ImportCounts {
  const { newNodes, changedNodes, newTies, changedTies, newValues, newEvidence, same, withdrawn } = difference;
  const endedTies = changedTies.filter(isEnded).length;
  return {
    ...{ newNodes: newNodes.length, changedNodes: changedNodes.length },
    ...{ newTies: newTies.length, changedTies: changedTies.length - endedTies, endedTies },
    ...{ newValues: newValues.length, newEvidence: newEvidence.length, same, withdrawn: withdrawn.length },
  };
}
