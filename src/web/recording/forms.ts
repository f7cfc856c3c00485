import { RecordActorDocument, RecordEngagementDocument, RecordTieDocument } from '../graphql/graphql';
import { KIND_FORMS } from '../kinds/forms';
import { ACTOR_TYPES, INITIATIVE_TYPES } from '../search/choice';
import { CORRECTION_FORMS } from './correction-forms';
import { EVIDENCE, type Form, KIND, NAMES, TIME, VISIBILITY } from './form';
import { WORK_FORMS } from './work-forms';

/** The types of ties that need no more than their ends. */
export const TIE_TYPES = [
  'MEMBER_OF',
  'PARTNER_OF',
  'CONTACT_OF',
  'MEMORANDUM_WITH',
  'FUNDS',
  'SUPPORTS',
  'PARTICIPATES_IN',
  'CONVENES',
  'STEERS',
  'OBSERVER_OF',
  'ORGAN_OF',
  'SUBSIDIARY_OF',
  'SUPPLIER_OF',
  'SECRETARIAT_OF',
  'HONOURS',
  'SIGNED_CODE',
];

function formsOfKinds(): Record<string, Form> {
  const forms = Object.entries(KIND_FORMS);
  return Object.fromEntries(forms.map(([name, form]) => [name, { ...form, steps: [...form.steps, EVIDENCE] }]));
}

/** The forms by the last part of their address. */
export const FORMS = {
  organisation: {
    document: RecordActorDocument,
    steps: [
      { name: 'name', fields: NAMES },
      { name: 'kind', fields: [KIND] },
      { name: 'country', fields: [{ path: 'country', kind: 'node', types: ['COUNTRY'] }] },
      { name: 'website', fields: [{ path: 'website', kind: 'address' }], findsSimilar: true },
      EVIDENCE,
    ],
  },
  tie: {
    document: RecordTieDocument,
    steps: [
      { name: 'from', fields: [{ path: 'from', kind: 'node', isRequired: true, types: ACTOR_TYPES }] },
      { name: 'type', fields: [{ path: 'type', kind: 'select', isRequired: true, options: TIE_TYPES }] },
      {
        name: 'to',
        fields: [{ path: 'to', kind: 'node', isRequired: true, types: [...ACTOR_TYPES, ...INITIATIVE_TYPES] }],
      },
      TIME,
      {
        name: 'qualifier',
        fields: [
          { path: 'qualifierEn', kind: 'text' },
          { path: 'qualifierFr', kind: 'text' },
        ],
      },
      VISIBILITY,
      EVIDENCE,
    ],
  },
  contact: {
    document: RecordEngagementDocument,
    steps: [
      {
        name: 'contact',
        fields: [
          { path: 'actor', kind: 'node', isRequired: true, types: ACTOR_TYPES },
          { path: 'contactEvery', kind: 'number', isRequired: true },
        ],
      },
      { name: 'asOf', fields: [{ path: 'asOf', kind: 'date', isRequired: true }] },
      EVIDENCE,
    ],
  },
  ...formsOfKinds(),
  ...WORK_FORMS,
  ...CORRECTION_FORMS,
} as unknown as Record<string, Form>;
