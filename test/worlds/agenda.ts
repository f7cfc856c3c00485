import { CommitmentStatus, Confidence } from '../../src/store/model/enums';
import type { GraphRows, TieRow } from '../../src/store/model/rows';
import { TieType } from '../../src/store/model/tie-type';
import { Visibility } from '../../src/store/model/visibility';
import { COMMITMENTS, followUp, commitmentRows, combineRows } from './commitments';
import { meeting } from './meetings';
import { WITH_OPPORTUNITIES } from './opportunities';
import { tie } from './rows';

const { NETWORK, CONFIDENTIAL } = Visibility;

const evidenceOn = (asOf: string): Pick<TieRow, 'evidence'> => ({
  evidence: [{ source: { title: 'Harbour Diary' }, confidence: Confidence.HIGH, asOf }],
});

const TIES: TieRow[] = [
  tie('G-ABO-GOV', 'MBR-ABO', TieType.MEMORANDUM_WITH, 'GOV-ABO', { since: '2024-05', until: '2027-02' }),
  tie('G-FIR-BEL', 'DON-FIR', TieType.FUNDS, 'MBR-BEL', { since: '2024', until: '2027' }),
  tie('G-HID-DUNE', 'MBR-ABO', TieType.MEMORANDUM_WITH, 'COM-DUNE', { until: '2027-01', visibility: NETWORK }),
  tie('G-HID-OAK', 'DON-FIR', TieType.FUNDS, 'MED-OAK', { until: '2027-09-01', visibility: CONFIDENTIAL }),
  // No agreement.
  tie('G-KEEL-BEL', 'UNI-KEEL', TieType.PARTNER_OF, 'MBR-BEL', { since: '2024', until: '2027-04' }),
  tie('U-BEL-POL', 'MBR-BEL', TieType.CONTACT_OF, 'POL-BLM', evidenceOn('2022-03')),
  // Its later beginning counts, not its evidence.
  tie('U-KEEL-OAK', 'UNI-KEEL', TieType.PARTNER_OF, 'MED-OAK', { since: '2022-06', ...evidenceOn('2020') }),
  tie('U-HID-CODE', 'MBR-BEL', TieType.CONTACT_OF, 'ORG-CODE', { visibility: NETWORK, ...evidenceOn('2022-01-20') }),
  // None of these becomes unconfirmed: one ends before, one is contested, one carries no influence.
  tie('U-ENDS', 'UNI-KEEL', TieType.CONTACT_OF, 'POL-BLM', { until: '2027-03-30', ...evidenceOn('2022-03') }),
  tie('U-CONTESTED', 'UNI-KEEL', TieType.CONTACT_OF, 'COM-DUNE', { contested: true, ...evidenceOn('2022-03') }),
  tie('U-HONOURS', 'MED-OAK', TieType.HONOURS, 'MBR-BEL', evidenceOn('2022-03')),
];

/**
 * The small world with opportunities, commitments and ties that fall due in the twelve months after
 * 2026-11-26.
 */
export const WITH_AGENDA: GraphRows = combineRows([
  WITH_OPPORTUNITIES,
  COMMITMENTS,
  { ties: TIES },
  commitmentRows({
    id: 'COM-DUE',
    text: 'Lights on piers',
    french: 'Des feux sur les jetées',
    by: 'GOV-ABO',
    since: '2024',
    due: '2027-01',
  }),
  commitmentRows({ id: 'COM-DUE-MET', text: 'Ropes', by: 'GOV-ABO', since: '2024', due: '2027-01' }),
  commitmentRows({
    id: 'COM-DUE-HID',
    text: 'Quiet lights',
    by: 'POL-BLM',
    since: '2024',
    due: '2027-02-10',
    visibility: NETWORK,
  }),
  { nodes: [followUp('FOL-DUE-MET', 'COM-DUE-MET', CommitmentStatus.MET, '2025')] },
  {
    nodes: [
      meeting('MTG-NEXT', {
        on: '2026-10',
        by: 'MBR-BEL',
        with: ['POL-BLM'],
        next: ['Send the figures', '2027-02-20'],
      }),
      meeting('MTG-HID-NEXT', {
        on: '2026-10',
        by: 'MBR-BEL',
        with: ['POL-BLM'],
        next: ['Call', '2027-02-21'],
        visibility: NETWORK,
      }),
      // Future meetings.
      meeting('MTG-LATE', { on: '2027-11-25', by: 'MBR-BEL', with: ['POL-BLM'], next: ['Write', '2027-11-26'] }),
    ],
  },
]);
