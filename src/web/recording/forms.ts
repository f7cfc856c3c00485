import {
  RecordActorDocument,
  RecordCommitmentDocument,
  RecordEngagementDocument,
  RecordFollowUpDocument,
  RecordRosterDocument,
  RecordTieDocument,
} from '../graphql/graphql';
import { label } from '../language/text';
import { ACTOR_TYPES, INITIATIVE_TYPES } from '../search/choice';
import { CORRECTION_FORMS } from './correction-forms';
import { EVIDENCE, type Form, KIND, NAMES, PROMISE_TIME, TIME, VISIBILITY } from './form';
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
  commitment: {
    document: RecordCommitmentDocument,
    steps: [
      { name: 'by', fields: [{ path: 'by', kind: 'node', isRequired: true, types: [...ACTOR_TYPES, 'COUNTRY'] }] },
      { name: 'promise', fields: NAMES },
      PROMISE_TIME,
      { name: 'objective', fields: [{ path: 'objectives', kind: 'nodes', types: ['OBJECTIVE'] }] },
      VISIBILITY,
      EVIDENCE,
    ],
  },
  'follow-up': {
    document: RecordFollowUpDocument,
    steps: [
      { name: 'commitment', fields: [{ path: 'commitment', kind: 'node', isRequired: true, types: ['COMMITMENT'] }] },
      {
        name: 'status',
        fields: [
          {
            path: 'status',
            kind: 'radio',
            isRequired: true,
            options: ['OPEN', 'MET', 'MISSED', 'WITHDRAWN'],
            optionText: (value: string) => label('STATUS', value),
          },
        ],
      },
      { name: 'asOf', fields: [{ path: 'asOf', kind: 'date', isRequired: true }] },
      { name: 'note', fields: [{ path: 'note', kind: 'long' }] },
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
  roster: {
    document: RecordRosterDocument,
    steps: [
      {
        name: 'listOf',
        fields: [
          {
            path: 'node',
            label: 'listOf',
            kind: 'node',
            isRequired: true,
            types: [...ACTOR_TYPES, ...INITIATIVE_TYPES, 'OPPORTUNITY', 'INSTRUMENT'],
          },
        ],
      },
      {
        name: 'list',
        fields: [
          {
            path: 'of',
            label: 'list',
            kind: 'select',
            isRequired: true,
            options: ['MEMBERS', 'PARTICIPANTS', 'PARTNERS', 'SIGNATORIES', 'PARTIES', 'FUNDERS', 'SESSIONS'],
            optionText: (value: string) => label('ROSTER', value),
          },
        ],
      },
      {
        name: 'extent',
        fields: [{ path: 'extent', kind: 'radio', isRequired: true, options: ['COMPLETE', 'PARTIAL'] }],
      },
      {
        name: 'reported',
        fields: [
          { path: 'reported', kind: 'number' },
          { path: 'atLeast', kind: 'radio', options: ['false', 'true'], isBoolean: true },
        ],
      },
      { name: 'asOf', fields: [{ path: 'asOf', kind: 'date', isRequired: true }] },
      EVIDENCE,
    ],
  },
  ...WORK_FORMS,
  ...CORRECTION_FORMS,
} as unknown as Record<string, Form>;
