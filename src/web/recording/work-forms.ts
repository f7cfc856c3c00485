import { RecordInvitationsDocument, RecordTieDocument } from '../graphql/graphql';
import { ACTOR_TYPES, INITIATIVE_TYPES } from '../search/choice';
import { ASK_STAGES } from './ask-stages';
import { EVIDENCE, VISIBILITY } from './form';

/** The forms for the asks of an action, and for its invitations. */
export const WORK_FORMS = {
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
          { path: 'dueOn', label: 'due', kind: 'date' },
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
          { path: 'answeredOn', kind: 'date', isRequired: true },
        ],
      },
      EVIDENCE,
    ],
  },
};
