import { asRead, CITED, EVIDENCE_FIELDS, type Example } from './example';

const REFERS = { id: 'PSH-1', country: 'MBR-ABO' };
const INPUT = {
  kind: 'NGO',
  nameEn: 'Moonfish Trust',
  nameFr: 'Fonds Moonfish',
  country: 'ABO',
  website: 'https://moonfish.example.org/',
  evidence: CITED,
};
const NEXT = { kind: 'FAITH_BASED', nameEn: 'Moonfish House', country: 'CRN', website: null, evidence: CITED };

export const ACTOR: Example = {
  kind: 'actor',
  save: 'saveActor',
  action: 'SAVE_ACTOR',
  input: INPUT,
  prefix: 'PARTNER',
  type: 'Actor',
  payload: 'actor',
  selection: `name(lang: EN) fr: name(lang: FR) kind group country { id } website otherNames ${EVIDENCE_FIELDS}`,
  saved: { ...asRead(INPUT, REFERS), group: 'CIVIL_SOCIETY', otherNames: [] },
  next: { input: NEXT, saved: { ...asRead(NEXT, REFERS), fr: 'Fonds Moonfish', otherNames: ['Moonfish Trust'] } },
  touches: [],
  summary: { en: 'Recorded: Moonfish Trust', fr: 'Nouvelle fiche : Fonds Moonfish' },
  same: ['ALREADY_RECORDED input.nameEn'],
  others: [{ country: 'BLM' }],
  refers: REFERS,
  hanging: {
    save: 'recordTie',
    variables: { input: { type: 'CONTACT_OF', to: 'MED-OAK', evidence: CITED } },
    path: 'input.from',
  },
  isErased: true,
};
