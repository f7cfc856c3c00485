import { type PictureStepRecord, storedStep } from '../../src/graph/picture/picture-steps';
import { sourceId } from '../../src/store/model/record-ids';
import type { NodeRow } from '../../src/store/model/rows';
import { Visibility, visibilityProperties } from '../../src/store/model/visibility';

interface Kept {
  nameEn: string;
  nameFr?: string;
  view: string;
  visibility?: Visibility;
  steps?: PictureStepRecord[];
}

/** Makes the row of a picture. */
export function picture(id: string, { view, steps = [], visibility = Visibility.PUBLIC, ...names }: Kept): NodeRow {
  const properties = { view, steps: steps.map(storedStep), ...visibilityProperties(visibility) };
  return { id, type: 'Picture', ...names, properties, evidence: [] };
}

/** Returns the ids of sources with these titles. */
export const sources = (...titles: string[]): string[] => titles.map((title) => sourceId({ title }));

/**
 * Pictures of the small world with opportunities and the additions of the schema walk: the first
 * names hidden records.
 */
export const PICTURES: NodeRow[] = [
  picture('PIC-OPEN', {
    nameEn: 'Tides',
    nameFr: 'Marées',
    view: 'nodes=MBR-ABO,OPP-HID-NET,PSH-1,OPP-HID-CONF,TABLE-ALL-REEF,UNI-KEEL-2&at=OPP-HID-NET:1:2,PSH-1:3:4&pinned=OPP-HID-CONF&hidden=OPP-HID-NET,MED-OAK&bright=T-ABO-GOV,T-HID-PIN-GOV,H-ABO-CODE&objective=OBJ-1&path=PSH-1,OPP-HID-NET',
    steps: [
      {
        textEn: 'They meet.',
        textFr: 'Ils se rencontrent.',
        view: 'bright=OPP-HID-CONF,T-HID-ABO-BEL,PSH-1',
        sources: sources('Closed minutes of NETWORK', 'Closed minutes of CONFIDENTIAL', 'Tide Register'),
      },
      { textEn: 'More come.', view: 'path=UNI-KEEL-2,MBR-ABO', sources: [] },
    ],
  }),
  picture('PIC-HID-NET', {
    nameEn: 'Closed tides',
    view: 'nodes=OPP-HID-NET,OPP-HID-CONF',
    visibility: Visibility.NETWORK,
    steps: [{ textEn: 'Closed step.', view: '', sources: [] }],
  }),
  picture('PIC-HID-CON', { nameEn: 'Hidden tides', view: 'nodes=OPP-HID-CONF', visibility: Visibility.CONFIDENTIAL }),
];
