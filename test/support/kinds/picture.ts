import { sources } from '../../worlds/pictures';
import type { Example } from './example';

const VIEW = 'nodes=MBR-ABO,GOV-ABO';
const SOURCE = sources('Tide Register');

/** A picture, whose new version is complete: an omitted field is removed. */
export const PICTURE: Example = {
  kind: 'picture',
  save: 'savePicture',
  action: 'SAVE_PICTURE',
  input: {
    nameEn: 'Moonfish tides',
    nameFr: 'Marées Moonfish',
    // Stored in one form, whatever the order.
    view: `pinned=MBR-ABO&${VIEW}&at=MBR-ABO:1:-2`,
    steps: [
      { textEn: 'They meet.', textFr: 'Ils se rencontrent.', view: `${VIEW}&bright=T-ABO-GOV`, sources: SOURCE },
      { textEn: 'Then Moonfish come.', view: `${VIEW},PSH-1` },
    ],
  },
  prefix: 'PICTURE',
  type: 'Picture',
  payload: 'picture',
  selection: `name(lang: EN) fr: name(lang: FR) view visibility
    steps { en: text(lang: EN) fr: text(lang: FR) view sources { id } }`,
  saved: {
    name: 'Moonfish tides',
    fr: 'Marées Moonfish',
    view: `${VIEW}&at=MBR-ABO:1:-2&pinned=MBR-ABO`,
    visibility: 'NETWORK',
    steps: [
      { en: 'They meet.', fr: 'Ils se rencontrent.', view: `${VIEW}&bright=T-ABO-GOV`, sources: [{ id: SOURCE[0] }] },
      { en: 'Then Moonfish come.', fr: 'Then Moonfish come.', view: `${VIEW},PSH-1`, sources: [] },
    ],
  },
  next: {
    input: { nameEn: 'Moonfish ebb', view: 'nodes=PSH-1' },
    saved: { name: 'Moonfish ebb', fr: 'Moonfish ebb', view: 'nodes=PSH-1', visibility: 'NETWORK', steps: [] },
  },
  touches: [],
  summary: { en: 'Recorded: Moonfish tides', fr: 'Nouvelle fiche : Marées Moonfish' },
  hiddenFrom: ['anonymous'],
  same: ['ALREADY_RECORDED input.nameEn'],
  others: [{ nameEn: 'Moonfish flood' }],
  refers: { id: 'PSH-1' },
  isHidden: true,
  openly: { visibility: 'PUBLIC' },
  isErased: true,
  outside: { input: { view: 'nodes=UNI-KEEL,COM-EBB' } },
};
