import { CITED, namedExample } from './example';

export const OPPORTUNITY = namedExample({
  kind: 'opportunity',
  input: {
    nameEn: 'Moonfish hearing',
    nameFr: 'Audience Moonfish',
    kind: 'TREATY_REVIEW',
    since: '2028-03-01',
    until: '2028-03-05',
    deadline: '2027-12',
    session: '99',
    body: 'BODY-GULF',
    countries: ['ABO', 'BLM'],
    objectives: ['OBJ-1'],
    initiative: 'CAM-2',
    outcomeEn: 'Moonfish findings',
    outcomeFr: 'Constats Moonfish',
    wasRaised: true,
    isInferred: true,
    evidence: CITED,
  },
  refers: { id: 'PSH-1', body: 'OBJ-1', 'countries.1': 'MBR-ABO', 'objectives.0': 'DIR-1', initiative: 'MBR-ABO' },
  selection: `kind since until deadline session wasRaised isInferred visibility outcomeEn: outcome(lang: EN)
    outcomeFr: outcome(lang: FR) body { id } countries { id } objectives { id } initiative { id }`,
  saved: { visibility: 'PUBLIC' },
  next: {
    input: {
      nameEn: 'Moonfish hearing',
      kind: 'SUMMIT',
      countries: ['CRN'],
      outcomeFr: null,
      wasRaised: null,
      body: null,
      evidence: CITED,
    },
    // An outcome without French is in English.
    saved: { outcomeFr: 'Moonfish findings', isInferred: false, objectives: [] },
  },
  touches: ['BODY-GULF', 'ABO', 'BLM', 'OBJ-1', 'CAM-2'],
  others: [{ nameEn: 'Moonfish session' }, { countries: ['CRN'] }],
  hanging: {
    save: 'recordTie',
    variables: { input: { type: 'MADE_FOR', from: 'ACT-4', evidence: CITED } },
    path: 'input.to',
  },
  isHidden: true,
  openly: { visibility: 'PUBLIC' },
  outside: { input: { countries: ['BLM', 'DOL'] } },
  joining: (actor) => ({ body: actor }),
});
