import type { Visibility } from '../../store/model/visibility';
import type { EvidenceInput } from '../evidence/evidence-rows';

/** The input of a commitment. */
export interface CommitmentInput {
  id?: string | null;
  nameEn: string;
  nameFr?: string | null;
  by: string;
  objectives: string[];
  madeOn?: string | null;
  madeAt?: string | null;
  visibility: Visibility;
  evidence: EvidenceInput[];
}
