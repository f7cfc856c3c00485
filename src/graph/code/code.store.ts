import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import { manyByKey } from '../../store/loading/by-key';
import type { LoaderFactory } from '../../store/loading/loaders';
import type { ReadContext } from '../../store/loading/read-context';
import { CriterionStatus } from '../../store/model/enums';
import { TieType } from '../../store/model/tie-type';
import type { Run } from '../../store/neo4j/client';
import type { NodeRecord } from '../node/node-decoder';
import { loadAllOfType } from '../node/node.loaders';
import type { TieRecord } from '../tie/tie-decoder';
import { loadTiesFrom } from '../tie/tie.loaders';

/** A reason why two companies are peers; `by` is an id or the name of the line of business. */
export interface PeerReason {
  reason: 'PARENT' | 'ASSOCIATION' | 'COUNTRY' | 'SECTOR';
  by: string;
}

export interface PeerRow {
  company: string;
  peer: string;
  reasons: PeerReason[];
  /** True where a source reports it as met, false where no source states the progress. */
  met: boolean;
  /** The date since which the peer meets the criterion; null if unknown. */
  since: string | null;
}

export interface RepresentativeRow {
  company: string;
  representative: string;
  country: string;
}

/** Lists representatives of The Code in each company's country; none where it is unknown. */
function listLocalRepresentatives(read: Run, companies: readonly string[]): Promise<RepresentativeRow[]> {
  return read('code/list-local-representatives', { companies });
}

/**
 * Lists peers by id: companies with the same parent, association, country or line of business that
 * meet a criterion of The Code; with `includeUnknown` also signatories whose progress is unknown.
 */
function listPeers(
  read: Run,
  parameters: { companies: readonly string[]; criterion: string; includeUnknown: boolean },
): Promise<PeerRow[]> {
  return read('code/list-peers', parameters);
}

export enum SignatoryStatus {
  SIGNATORY = 'SIGNATORY',
  TOP_MEMBER = 'TOP_MEMBER',
}

export interface MembershipRecord {
  company: string;
  signed?: string | null;
  status: SignatoryStatus;
}

export interface ProgressRecord {
  criterion: NodeRecord;
  number: number;
  status: CriterionStatus;
  since?: string | null;
  /** The id of the tie that states the status; null if the status is unknown. */
  tie: string | null;
}

/** Loads a company's signature of The Code; null if none is known at the valid date. */
export async function loadMembership(context: ReadContext, company: NodeRecord): Promise<MembershipRecord | null> {
  const [signature] = await loadTiesFrom(context, company.id, [TieType.SIGNED_CODE]);
  if (!signature) return null;
  const status = company.status?.startsWith('top_member') ? SignatoryStatus.TOP_MEMBER : SignatoryStatus.SIGNATORY;
  return { company: company.id, signed: signature.since, status };
}

/** Loads a company's progress on every criterion of The Code, by number. */
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

/** Returns the criterion of this number. Throws InputError where none exists. */
export async function requireCriterion(
  context: ReadContext,
  number: number,
  argument: readonly string[],
): Promise<NodeRecord> {
  const criteria = await loadAllOfType(context, 'CodeCriterion');
  const criterion = criteria.find((candidate) => candidate.number === number);
  if (criterion) return criterion;
  throw new InputError(bilingual('input.OUT_OF_RANGE.criterion', { number }), argument);
}

/** Returns the number of criteria met; null where no source states its progress on any. */
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

/** The peers of a company: see `listPeers`. One statement reads all companies of a criterion. */
export const peersOf: LoaderFactory<PeerKey, PeerRow[]> = {
  textOf: ({ company, criterion, includeUnknown }) => `${company} ${criterion} ${includeUnknown}`,
  read: async (read, keys) => {
    const requests = new Map(
      keys.map(({ criterion, includeUnknown }) => [`${criterion} ${includeUnknown}`, { criterion, includeUnknown }]),
    );
    const rowsByKey = new Map<string, PeerRow[]>();
    for (const { criterion, includeUnknown } of requests.values()) {
      const sameRequest = keys.filter((key) => key.criterion === criterion && key.includeUnknown === includeUnknown);
      const companies = sameRequest.map(({ company }) => company);
      const rows = await listPeers(read, { companies, criterion, includeUnknown });
      for (const key of sameRequest) {
        rowsByKey.set(
          peersOf.textOf(key),
          rows.filter(({ company }) => company === key.company),
        );
      }
    }
    return keys.map((key) => rowsByKey.get(peersOf.textOf(key)) ?? []);
  },
};
