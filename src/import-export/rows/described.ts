import { MAX_NAME_LENGTH } from '../../model/text-check';
import type { NodeRow, TieRow } from '../../model/rows';
import { cited } from './evidence-cells';
import type { EvidenceElsewhere } from './evidence-elsewhere';
import { given } from './given';
import type { Identities, Known } from './identities';
import type { Row } from './row';
import { name, names, requiredText, text } from './text-cells';

export interface NodeContext {
  known: Known;
  identities: Identities;
  elsewhere: EvidenceElsewhere;
}

/** A node, and the ties that its list cells stand for. */
export interface NodeWithTies {
  node: NodeRow;
  ties: TieRow[];
}

/** What every node has: its names and its evidence. */
export function described(
  row: Row,
  { elsewhere }: NodeContext,
): Pick<NodeRow, 'id' | 'nameEn' | 'nameFr' | 'otherNames' | 'evidence'> {
  const id = row.cell('id');
  return {
    id,
    nameEn: requiredText(row, 'name_en', MAX_NAME_LENGTH),
    ...given({ nameFr: name(row, 'name_fr'), otherNames: names(row, 'other_names') }),
    evidence: cited(row, id, elsewhere).evidence,
  };
}

/** What partnerships and actions have. */
export function ofInitiative(row: Row): Record<string, string> {
  return given({ initiativeKind: text(row, 'initiative_kind'), note: text(row, 'note') });
}
