import { InputError } from '../../errors';
import type { ReadContext } from '../../store/loading/read-context';
import { loadAllOfType } from '../node/node.loaders';
import type { NodeRecord } from '../node/node-decoder';
import type { TieRecord } from '../tie/tie-decoder';
import { TieType } from '../../store/model/tie-type';
import { loadTiesFrom } from '../tie/tie.loaders';
import { manyByKey } from '../../store/loading/by-key';
import type { LoaderFactory } from '../../store/loading/loader';
import { listLocalRepresentatives, listPeers, type PeerRow } from './code.store';
import { CriterionStatus } from '../../store/model/criterion-status';

export interface MembershipRecord {
  company: string;
  signed?: string | null;
  status: string;
}

export interface ProgressRecord {
  criterion: NodeRecord;
  number: number;
  status: CriterionStatus;
  since?: string | null;
  /** The id of the tie that carries the status; null if the status is unknown. */
  tie: string | null;
}

/** A company's signature of The Code; null if it is not known as a signatory at the valid date. */
export async function loadMembership(context: ReadContext, company: NodeRecord): Promise<MembershipRecord | null> {
  const [signature] = await loadTiesFrom(context, company.id, [TieType.SIGNED_CODE]);
  if (!signature) return null;
  const status = typeof company.status === 'string' ? company.status : 'signatory';
  return { company: company.id, signed: signature.since, status };
}

/** A company's progress on every criterion of The Code, by number. */
export async function loadProgress(context: ReadContext, company: string): Promise<ProgressRecord[]> {
  const [criteria, ties] = await Promise.all([
    loadAllOfType(context, 'CodeCriterion'),
    loadTiesFrom(context, company, [TieType.ASSESSED_ON]),
  ]);
  return criteria.map((criterion) =>
    progress(
      criterion,
      ties.find(({ to }) => to === criterion.id),
    ),
  );
}

/** The criterion of The Code with a number from the input. Throws InputError where there is none. */
export async function requireCriterion(
  context: ReadContext,
  number: number,
  argument: readonly string[],
): Promise<NodeRecord> {
  const criteria = await loadAllOfType(context, 'CodeCriterion');
  const criterion = criteria.find((one) => one.number === number);
  if (criterion) return criterion;
  throw new InputError(`The Code has no criterion ${String(number)}.`, argument);
}

/** How many criteria of The Code a source says a company meets; null where no source states its progress on any. */
export async function loadMetCount(context: ReadContext, company: string): Promise<number | null> {
  const statuses = (await loadProgress(context, company)).map(({ status }) => status);
  if (statuses.every((status) => status === CriterionStatus.UNKNOWN)) return null;
  return statuses.filter((status) => status === CriterionStatus.MET).length;
}

function progress(criterion: NodeRecord, tie: TieRecord | undefined): ProgressRecord {
  const status = Object.values(CriterionStatus).find((value) => value === tie?.verb) ?? CriterionStatus.UNKNOWN;
  return { criterion, number: Number(criterion.number), status, since: tie?.since, tie: tie?.id ?? null };
}

/** The local representatives of The Code in the country of a company. */
export const representativesOf = manyByKey(listLocalRepresentatives, ({ company }) => company);

export interface PeerKey {
  company: string;
  /** The id of the criterion. */
  criterion: string;
  includeUnknown: boolean;
}

/** The peers of a company: see `listPeers`. Companies with the same criterion are read by one statement. */
export const peersOf: LoaderFactory<PeerKey, PeerRow[]> = {
  textOf: ({ company, criterion, includeUnknown }) => `${company} ${criterion} ${includeUnknown}`,
  read: async (read, keys) => {
    const requests = new Map(
      keys.map(({ criterion, includeUnknown }) => [`${criterion} ${includeUnknown}`, { criterion, includeUnknown }]),
    );
    const found = new Map<string, PeerRow[]>();
    for (const { criterion, includeUnknown } of requests.values()) {
      const alike = keys.filter((key) => key.criterion === criterion && key.includeUnknown === includeUnknown);
      const companies = alike.map(({ company }) => company);
      const rows = await listPeers(read, { companies, criterion, includeUnknown });
      for (const key of alike) {
        found.set(
          peersOf.textOf(key),
          rows.filter(({ company }) => company === key.company),
        );
      }
    }
    return keys.map((key) => found.get(peersOf.textOf(key)) ?? []);
  },
};
