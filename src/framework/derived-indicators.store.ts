import { ActionKind } from '../model/action-kind';
import { LEADING } from '../partnership/relations';
import { NETWORK } from '../model/record-ids';
import type { Parameters } from '../neo4j/client';
import type { Language } from '../language/language';
import { CONDUCTING_TYPES } from '../model/tie-type';

/** How an indicator is counted from the graph. */
export interface Derivation {
  statement: string;
  parameters: Parameters;
  /** What the statement counts, in words. */
  counted: Record<Language, string>;
}

const seats = { network: NETWORK, seatTypes: CONDUCTING_TYPES };

/** The indicators that the graph can count by their own wording, by id; every other one is reported. */
export const DERIVED_INDICATORS: ReadonlyMap<string, Derivation> = new Map([
  [
    'IND-2c',
    {
      statement: 'framework/derive-joint-actions',
      parameters: { seatTypes: CONDUCTING_TYPES },
      counted: {
        EN: 'actions that seat law enforcement and another stakeholder group, and that cover or join two countries or more',
        FR: 'actions où siègent les services répressifs et un autre groupe de parties prenantes, et qui couvrent ou réunissent au moins deux pays',
      },
    },
  ],
  [
    'IND-3a',
    {
      statement: 'framework/derive-signatories',
      parameters: {},
      counted: {
        EN: 'companies on record as signatories of The Code, trade associations that signed as companies among them; national codes are not on record',
        FR: 'entreprises connues comme signataires du Code, y compris les associations professionnelles qui l’ont signé comme entreprises ; les codes nationaux ne sont pas recensés',
      },
    },
  ],
  [
    'ISI-2a',
    {
      statement: 'framework/derive-members-seated',
      parameters: { ...seats, kinds: [ActionKind.RESEARCH], verbs: ['data_collection_for'] },
      counted: {
        EN: 'members of the network seated in a research action, or said to have collected data for a programme',
        FR: 'membres du réseau qui participent à une action de recherche, ou dont une source dit qu’ils ont collecté des données pour un programme',
      },
    },
  ],
  [
    'ISI-3a',
    {
      statement: 'framework/derive-private-sector',
      parameters: { ...seats, leading: LEADING },
      counted: {
        EN: 'private-sector organisations seated in a partnership, action or campaign that the network or a member convenes, leads or runs',
        FR: 'organisations privées qui siègent dans un partenariat, une action ou une campagne que le réseau ou un membre réunit, dirige ou administre',
      },
    },
  ],
  [
    'ISI-3b',
    {
      statement: 'framework/derive-members-seated',
      parameters: { ...seats, kinds: [ActionKind.TREATY_BODY_REPORT, ActionKind.UPR_SUBMISSION], verbs: [] },
      counted: {
        EN: 'members of the network seated in a report to a treaty body or a UPR submission; forums of civil society are not told apart and not counted',
        FR: 'membres du réseau qui participent à un rapport à un organe de traité ou à une contribution à l’EPU ; les forums de la société civile ne sont pas distingués ni comptés',
      },
    },
  ],
  [
    'ISI-3d',
    {
      statement: 'framework/derive-convened-partnerships',
      parameters: { ...seats, leading: LEADING },
      counted: {
        EN: 'partnerships that seat three stakeholder groups or more and that the network or a member convenes, leads or runs',
        FR: 'partenariats où siègent au moins trois groupes de parties prenantes et que le réseau ou un membre réunit, dirige ou administre',
      },
    },
  ],
]);
