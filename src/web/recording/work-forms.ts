import {
  type NodeType,
  RecordActionDocument,
  RecordInvitationsDocument,
  RecordMeetingDocument,
  RecordTieDocument,
} from '../graphql/graphql';
import { ACTOR_TYPES, INITIATIVE_TYPES } from '../search/choice';
import { ASK_STAGES } from './ask-stages';
import { EVIDENCE, KIND, NAMES, TIME, VISIBILITY } from './form';

const ACTION_KINDS = [
  'UPR_SUBMISSION',
  'TREATY_BODY_REPORT',
  'LEGISLATIVE_ADVOCACY',
  'POLICY_DIALOGUE',
  'CONVENING',
  'CAMPAIGN',
  'MEDIA',
  'RESEARCH',
  'TRAINING',
  'OTHER',
];

const SUBJECTS: NodeType[] = [
  'OBJECTIVE',
  ...INITIATIVE_TYPES,
  'OPPORTUNITY',
  'COMMITMENT',
  'INSTRUMENT',
  'MANIFESTATION',
];

/** The forms for the work itself: an action, what it asks, whom it invites, and whom we met. */
export const WORK_FORMS = {
  action: {
    document: RecordActionDocument,
    defaults: { visibility: 'PUBLIC' },
    steps: [
      { name: 'name', fields: NAMES },
      { name: 'actionKind', fields: [{ ...KIND, options: ACTION_KINDS }] },
      { name: 'opportunity', fields: [{ path: 'opportunity', kind: 'node', types: ['OPPORTUNITY'] }] },
      { name: 'leads', fields: [{ path: 'leads', kind: 'nodes', isRequired: true, types: ACTOR_TYPES }] },
      { name: 'targets', fields: [{ path: 'targets', kind: 'nodes', types: [...ACTOR_TYPES, 'COUNTRY'] }] },
      {
        name: 'scope',
        fields: [
          { path: 'objectives', kind: 'nodes', types: ['OBJECTIVE'] },
          { path: 'countries', kind: 'nodes', types: ['COUNTRY'] },
        ],
      },
      TIME,
      VISIBILITY,
      EVIDENCE,
    ],
  },
  ask: {
    document: RecordTieDocument,
    constants: { type: 'TARGETS' },
    steps: [
      {
        name: 'asking',
        fields: [{ path: 'from', label: 'initiative', kind: 'node', isRequired: true, types: ['ACTION', 'CAMPAIGN'] }],
      },
      { name: 'asked', fields: [{ path: 'to', label: 'asked', kind: 'node', isRequired: true, types: ACTOR_TYPES }] },
      { name: 'ask', fields: [{ path: 'ask', kind: 'long', isRequired: true }] },
      {
        name: 'stage',
        fields: [
          { path: 'stage', kind: 'radio', isRequired: true, options: ASK_STAGES },
          { path: 'since', label: 'stageSince', kind: 'date' },
        ],
      },
      {
        name: 'door',
        fields: [
          { path: 'through', kind: 'nodes', types: ACTOR_TYPES },
          { path: 'due', kind: 'date' },
        ],
      },
      VISIBILITY,
      EVIDENCE,
    ],
  },
  invitation: {
    document: RecordInvitationsDocument,
    steps: [
      {
        name: 'event',
        fields: [{ path: 'to', label: 'event', kind: 'node', isRequired: true, types: INITIATIVE_TYPES }],
      },
      { name: 'guests', fields: [{ path: 'actors', kind: 'nodes', isRequired: true, types: ACTOR_TYPES }] },
      {
        name: 'answer',
        fields: [
          { path: 'answer', kind: 'radio', isRequired: true, options: ['INVITED', 'ACCEPTED', 'DECLINED', 'CAME'] },
          { path: 'on', label: 'answeredOn', kind: 'date', isRequired: true },
        ],
      },
      EVIDENCE,
    ],
  },
  meeting: {
    document: RecordMeetingDocument,
    note: 'explorer.recording.note.meeting',
    defaults: { visibility: 'NETWORK' },
    steps: [
      {
        name: 'holder',
        fields: [{ path: 'by', label: 'holder', kind: 'node', isRequired: true, types: ACTOR_TYPES }],
      },
      { name: 'met', fields: [{ path: 'with', kind: 'nodes', isRequired: true, types: [...ACTOR_TYPES, 'COUNTRY'] }] },
      { name: 'day', fields: [{ path: 'on', kind: 'date', isRequired: true }] },
      { name: 'subjects', fields: [{ path: 'about', kind: 'nodes', types: SUBJECTS }] },
      { name: 'outcome', fields: [{ path: 'outcome', kind: 'long' }] },
      {
        name: 'next',
        fields: [
          { path: 'nextStep', kind: 'long' },
          { path: 'nextDue', kind: 'date' },
        ],
      },
      VISIBILITY,
      EVIDENCE,
    ],
  },
};
