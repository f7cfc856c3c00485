import { DATED_KINDS, NAMED_KINDS } from '../../kinds/kinds';
import type { NodeType } from '../../store/model/node-type';
import { saveCommitment } from '../commitment/save-commitment';
import { CampaignInput, PartnershipInput } from '../initiative/initiative-input.type';
import { saveInitiative } from '../initiative/save-initiative';
import type { KindInput } from './kind-input.type';
import { kindChangesResolver, type SavedKind } from './kind-changes.resolver';
import { saveRecord } from './save-record';

/** The kinds with their own way of saving. */
const SAVED: Partial<Record<NodeType, Partial<SavedKind<never>>>> = {
  Partnership: { inputType: PartnershipInput },
  Campaign: { inputType: CampaignInput },
  Commitment: { save: saveCommitment },
};

/** The resolvers of the mutations that save records of kinds. */
export const KIND_CHANGES: readonly NewableFunction[] = [
  ...NAMED_KINDS.map((kind) =>
    kindChangesResolver(kind, {
      save: (context, input, options) => saveInitiative(context, kind, input, options),
      ...SAVED[kind.type],
    }),
  ),
  ...DATED_KINDS.map((kind) =>
    kindChangesResolver<KindInput>(kind, {
      save: (context, input, options) => saveRecord(kind, context, { input, options }),
    }),
  ),
];
