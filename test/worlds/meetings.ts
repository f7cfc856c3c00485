import { Confidence } from '../../src/store/model/enums';
import { meetingNames } from '../../src/store/model/reports';
import type { NodeRow } from '../../src/store/model/rows';
import { Visibility, visibilityProperties } from '../../src/store/model/visibility';

interface Held {
  on: string;
  by: string;
  with: string[];
  about?: string[];
  outcome?: string;
  next?: [step: string, due?: string];
  visibility?: Visibility;
}

/** Makes the row of a meeting. */
export function meeting(id: string, { on, by, about = [], outcome, next, ...held }: Held): NodeRow {
  const [nextStep, nextDue] = [next?.[0], next?.[1]];
  const { visibility = Visibility.PUBLIC } = held;
  return {
    id,
    type: 'Meeting',
    ...meetingNames(on),
    since: on,
    meeting: { by, with: held.with, about },
    properties: {
      ...(outcome && { outcome }),
      ...(nextStep && { nextStep }),
      ...(nextDue && { nextDue }),
      ...visibilityProperties(visibility),
    },
    evidence: [{ source: { title: `Minute Book, ${visibility}` }, confidence: Confidence.HIGH, asOf: on }],
  };
}

/**
 * Meetings of the actors of the small world with opportunities; some are hidden, and about hidden
 * records.
 */
export const MEETINGS: NodeRow[] = [
  meeting('MTG-FERRY', {
    on: '2024-03-05',
    by: 'MBR-ABO',
    with: ['GOV-ABO', 'COM-EBB'],
    about: ['OBJ-1', 'PSH-1'],
    outcome: 'They want figures.',
    next: ['Send the figures', '2024-05'],
  }),
  // A month is later than a day in it.
  meeting('MTG-MONTH', { on: '2024-03', by: 'MBR-BEL', with: ['GOV-ABO'], about: ['OPP-LAW', 'CAM-1'] }),
  meeting('MTG-OLD', { on: '2019', by: 'MBR-ABO', with: ['POL-BLM'], next: ['Call again'] }),
  meeting('MTG-HID-NET', {
    on: '2024-06-01',
    by: 'MBR-ABO',
    with: ['COM-DUNE', 'GOV-ABO'],
    about: ['OPP-HID-NET', 'OBJ-1'],
    outcome: 'Quiet talks.',
    visibility: Visibility.NETWORK,
    next: ['Wait', '2026'],
  }),
  meeting('MTG-HID-CON', {
    on: '2025-01',
    by: 'MBR-BEL',
    with: ['MED-OAK', 'POL-BLM'],
    about: ['OPP-HID-CONF'],
    visibility: Visibility.CONFIDENTIAL,
  }),
  meeting('MTG-LATER', { on: '2090', by: 'MBR-ABO', with: ['GOV-ABO'] }),
];
