import { CITED, namedExample } from './example';

export const ACTOR = namedExample({
  kind: 'actor',
  prefix: 'PARTNER',
  input: {
    kind: 'NGO',
    nameEn: 'Moonfish Trust',
    nameFr: 'Fonds Moonfish',
    country: 'ABO',
    website: 'https://moonfish.example.org/',
    evidence: CITED,
  },
  refers: { id: 'PSH-1', country: 'MBR-ABO' },
  selection: 'kind group country { id } website otherNames',
  saved: { group: 'CIVIL_SOCIETY', otherNames: [] },
  next: {
    input: { kind: 'FAITH_BASED', nameEn: 'Moonfish House', country: 'CRN', website: null, evidence: CITED },
    saved: { otherNames: ['Moonfish Trust'] },
  },
  touches: [],
  others: [{ country: 'BLM' }],
  hanging: {
    save: 'recordTie',
    variables: { input: { type: 'CONTACT_OF', to: 'MED-OAK', evidence: CITED } },
    path: 'input.from',
  },
  outside: { input: { country: 'CRN' } },
});
