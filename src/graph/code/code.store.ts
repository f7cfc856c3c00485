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

/** What two companies share. `by` is the id of the parent, association or country, or the name of the line of business. */
export interface PeerReason {
  reason: 'PARENT' | 'ASSOCIATION' | 'COUNTRY' | 'SECTOR';
  by: string;
}

export interface PeerRow {
  company: string;
  peer: string;
  reasons: PeerReason[];
  /** True if a source says that the peer meets the criterion, false if no source states its progress. */
  met: boolean;
  /** Since when the peer meets the criterion; null if unknown. */
  since: string | null;
}

export interface RepresentativeRow {
  company: string;
  representative: string;
  country: string;
}

/** The local representatives of The Code in the country of each company, by id; none where its country is unknown. */
function listLocalRepresentatives(read: Run, companies: readonly string[]): Promise<RepresentativeRow[]> {
  return read('code/list-local-representatives', { companies });
}

/**
 * The companies that share a parent, association, country or line of business with each company and meet a criterion of
 * The Code, by id. With `includeUnknown` also signatories of The Code whose progress on the criterion is unknown.
 */
function listPeers(
  read: Run,
  parameters: { companies: readonly string[]; criterion: string; includeUnknown: boolean },
): Promise<PeerRow[]> {
  return read('code/list-peers', parameters);
}

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
  throw new InputError(bilingual('input.OUT_OF_RANGE.criterion', { number }), argument);
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
