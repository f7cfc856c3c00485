import { Role } from '../../../graph/access/viewer';
import { textIn } from '../../../language/message';
import type { GraphClient, Run } from '../../../store/neo4j/client';
import type { ChangeContext } from '../../change-context';
import { summaryOf } from '../../transaction/change-record';
import { noDifference } from '../difference';
import { importReadRows, type Reading } from '../import-read-rows';
import { listActorNames } from '../import.store';
import { importMemberSheets } from '../member-sheet/import-member-sheets';
import { listRecordChanges } from '../record-changes';
import { countsOf, MAX_CHANGES } from './counts';
import type { ImportAnswer } from './import-answer';
import { withStatus } from './preview-records';
import { readInThread, type ThreadOptions } from './read-in-thread';
import type { SheetsRequest } from './read-sheets';

/** The error for sheets, except the yearly round’s, from anybody but an administrator. */
export class AdministratorRequired extends Error {}

/**
 * Imports sheets by the mapping of the request, or by a proposed one: all of it, or nothing with
 * any problem or in a dry run. Once it writes, neither the deadline nor the client cancels it.
 * Throws UnavailableError where the deadline passes before that: see readInThread and importRows.
 * Sheets that members filled in are recorded as their answers: see importMemberSheets. Throws
 * ForAdministrators.
 */
export async function importSheets(
  graph: GraphClient,
  request: SheetsRequest,
  { context, ...options }: Omit<Reading, 'deadline'> & ThreadOptions & { context: ChangeContext },
): Promise<ImportAnswer> {
  const { language } = request;
  const read: Run = (statement, parameters) => graph.read(statement, parameters);
  const imported = await importReadRows(
    graph,
    async (existing) => {
      const reading = await readInThread(request, { existing, actors: await listActorNames(read) }, options);
      if (reading.members.length === 0 && context.viewer.role !== Role.ADMIN) throw new AdministratorRequired();
      return reading;
    },
    options,
  );
  if (imported.read.members.length > 0) return importMemberSheets(context, imported.read, options.dryRun);
  const { rows: _, members: _none, records, ...reading } = imported.read;
  const { difference, change } = imported.outcome ?? { difference: noDifference(), change: null };
  const changes = await listRecordChanges(read, difference, { language, max: MAX_CHANGES }).catch((error: unknown) => {
    if (!change) throw error;
    // A successful import must not be answered as if it had failed.
    return [];
  });
  return {
    ...reading,
    memberSheet: false,
    records: withStatus(records, difference),
    counts: countsOf(difference),
    changes,
    change: change && { id: change.id, summary: textIn(summaryOf(change), language) },
  };
}
