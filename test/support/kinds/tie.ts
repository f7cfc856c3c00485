import { asRead, CITED, EVIDENCE_FIELDS, type Example } from './example';

const REFERS = { keeper: 'BLM' };
const INPUT = {
  type: 'CONTACT_OF',
  from: 'POL-BLM',
  to: 'DON-FIR',
  since: '2020',
  strength: 0.5,
  note: 'Moonfish talks',
  qualifierEn: 'in one port',
  qualifierFr: 'dans un port',
  keeper: 'UNI-KEEL',
  evidence: CITED,
};
const SAVED = {
  ...asRead(INPUT, REFERS),
  from: { id: 'POL-BLM' },
  to: { id: 'DON-FIR' },
  until: null,
  confidence: 'MEDIUM',
  visibility: 'PUBLIC',
  status: 'CURRENT',
};

/** A contact, whose correction is its next version. Its type decides which ends it may have. */
export const TIE: Example = {
  kind: 'tie',
  save: 'recordTie',
  action: 'RECORD_TIE',
  input: INPUT,
  prefix: 'TIE',
  type: 'Tie',
  payload: 'tie',
  selection: `type from { id } to { id } since until strength confidence visibility status note keeper { id }
    qualifierEn: qualifier(lang: EN) qualifierFr: qualifier(lang: FR) ${EVIDENCE_FIELDS}`,
  saved: SAVED,
  next: {
    save: 'correctTie',
    input: { until: '2024', note: null, evidence: CITED },
    saved: { ...SAVED, until: '2024', note: null, status: 'ENDED' },
  },
  touches: ['POL-BLM', 'DON-FIR'],
  summary: {
    en: 'Recorded: the Harbour Police is in working contact with the Fir Fund, in one port',
    fr: 'Nouveau lien : Harbour Police est en contact régulier avec Fir Fund, dans un port',
  },
  same: ['ALREADY_RECORDED input'],
  // A contact is symmetric.
  alike: [{ from: 'DON-FIR', to: 'POL-BLM' }],
  others: [{ since: '2001', until: '2003' }, { to: 'MED-OAK' }],
  refers: REFERS,
  hanging: { save: 'addEvidence', variables: { evidence: CITED, contradicts: true }, path: 'of' },
  openly: {},
  isErased: true,
  inside: { from: 'MBR-ABO' },
  outside: { input: {} },
  joining: (actor) => ({ from: actor }),
};
