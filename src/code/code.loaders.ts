import type { ReadContext } from '../loading/read-context';
import { loadAllOfType } from '../node/node.loaders';
import type { NodeRecord } from '../node/node.store';
import type { TieRecord } from '../tie/tie.store';
import { TieType } from '../model/tie-type';
import { loadTiesFrom } from '../tie/tie.loaders';
import { CriterionStatus } from './code.type';

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
  /** The tie that says so; null where none does. */
  tie: string | null;
}

/** A company's signature of The Code; null where it is not known as a signatory at the valid date. */
export async function loadMembership(context: ReadContext, company: NodeRecord): Promise<MembershipRecord | null> {
  const [signature] = await loadTiesFrom(context, company.id, [TieType.SIGNED_CODE]);
  if (!signature) return null;
  const status = typeof company.status === 'string' ? company.status : 'signatory';
  return { company: company.id, signed: signature.since, status };
}

/** A company's progress on every criterion of The Code, in their order. */
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

function progress(criterion: NodeRecord, tie: TieRecord | undefined): ProgressRecord {
  const status = Object.values(CriterionStatus).find((one) => one === tie?.verb) ?? CriterionStatus.UNKNOWN;
  return { criterion, number: Number(criterion.number), status, since: tie?.since, tie: tie?.id ?? null };
}
