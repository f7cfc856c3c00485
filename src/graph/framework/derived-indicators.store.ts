import { ActionKind } from '../../store/model/enums';
import { ACTION } from '../../kinds/initiatives';
import { SEAT_TYPES } from '../partnership/seat';
import { NETWORK } from '../../store/model/record-ids';
import type { Parameters } from '../../store/neo4j/parameters';
import type { MessageKey } from '../../language/message';

/** The derivation of an indicator from the graph. */
export interface Derivation {
  statement: string;
  parameters: Parameters;
  /** The message that describes what the statement counts. */
  counted: MessageKey;
  /** The message with the number of each kind, where the statement counts several. */
  parts?: MessageKey;
}

const seats = { network: NETWORK, seatTypes: SEAT_TYPES };

/** The indicators that the graph can count exactly as worded, by id; others are only reported. */
export const DERIVED_INDICATORS: ReadonlyMap<string, Derivation> = new Map<string, Derivation>([
  [
    'IND-2c',
    {
      statement: 'framework/derive-joint-actions',
      parameters: { seatTypes: SEAT_TYPES },
      counted: 'indicator.counted.IND-2c',
    },
  ],
  [
    'IND-3a',
    {
      statement: 'framework/derive-signatories',
      parameters: {},
      counted: 'indicator.counted.IND-3a',
      parts: 'indicator.parts.IND-3a',
    },
  ],
  [
    'ISI-2a',
    {
      statement: 'framework/derive-members-seated',
      parameters: { ...seats, kinds: [ActionKind.RESEARCH], verbs: ['data_collection_for'] },
      counted: 'indicator.counted.ISI-2a',
    },
  ],
  [
    'ISI-3a',
    {
      statement: 'framework/derive-private-sector',
      parameters: { ...seats, leading: ACTION.links.leads.types },
      counted: 'indicator.counted.ISI-3a',
    },
  ],
  [
    'ISI-3b',
    {
      statement: 'framework/derive-members-seated',
      parameters: { ...seats, kinds: [ActionKind.TREATY_BODY_REPORT, ActionKind.UPR_SUBMISSION], verbs: [] },
      counted: 'indicator.counted.ISI-3b',
    },
  ],
  [
    'ISI-3d',
    {
      statement: 'framework/derive-convened-partnerships',
      parameters: { network: NETWORK, seatTypes: SEAT_TYPES, leading: ACTION.links.leads.types },
      counted: 'indicator.counted.ISI-3d',
    },
  ],
]);
