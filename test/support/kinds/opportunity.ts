import { asRead, CITED, EVIDENCE_FIELDS, type Example } from './example';

const REFERS = { id: 'PSH-1', body: 'OBJ-1', 'countries.1': 'MBR-ABO', 'objectives.0': 'DIR-1', initiative: 'MBR-ABO' };
const INPUT = {
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
  raised: true,
  inferred: true,
  evidence: CITED,
};
const NEXT = {
  nameEn: 'Moonfish hearing',
  kind: 'SUMMIT',
  countries: ['CRN'],
  outcomeFr: null,
  raised: null,
  body: null,
  evidence: CITED,
};

export const OPPORTUNITY: Example = {
  kind: 'opportunity',
  save: 'saveOpportunity',
  action: 'SAVE_OPPORTUNITY',
  input: INPUT,
  prefix: 'OPPORTUNITY',
  type: 'Opportunity',
  payload: 'opportunity',
  selection: `name(lang: EN) fr: name(lang: FR) kind since until deadline session raised inferred visibility
    outcomeEn: outcome(lang: EN) outcomeFr: outcome(lang: FR) body { id } countries { id } objectives { id }
    initiative { id } ${EVIDENCE_FIELDS}`,
  saved: { ...asRead(INPUT, REFERS), visibility: 'PUBLIC' },
  next: {
    input: NEXT,
    saved: {
      ...asRead(INPUT, REFERS),
      ...asRead(NEXT, REFERS),
      fr: 'Audience Moonfish',
      // In English where there is no French.
      outcomeFr: 'Moonfish findings',
      inferred: false,
      objectives: [],
    },
  },
  touches: ['BODY-GULF', 'ABO', 'BLM', 'OBJ-1', 'CAM-2'],
  summary: { en: 'Recorded: Moonfish hearing', fr: 'Nouvelle fiche : Audience Moonfish' },
  same: ['ALREADY_RECORDED input.nameEn'],
  others: [{ nameEn: 'Moonfish session' }, { countries: ['CRN'] }],
  refers: REFERS,
  hanging: {
    save: 'recordTie',
    variables: { input: { type: 'MADE_FOR', from: 'ACT-4', evidence: CITED } },
    path: 'input.to',
  },
  isHidden: true,
  openly: { visibility: 'PUBLIC' },
  isErased: true,
  joining: (actor) => ({ body: actor }),
};
