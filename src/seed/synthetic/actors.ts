import { ActorKind, actorType, GROUP_OF_KIND, StakeholderGroup } from '../../store/model/actor-kind';
import type { NodeRow } from '../../store/model/rows';
import { period } from './dates';
import { confidence, evidence } from './evidence';
import { ACTOR_LABELS, syntheticName } from './names';
import type { Random } from './random';
import type { ReferenceIds } from './reference-ids';

export interface SyntheticActor {
  id: string;
  kind: ActorKind;
  node: NodeRow;
}

/** The number of actors of each kind at scale 1. */
const COUNTS: Record<ActorKind, number> = {
  [ActorKind.MEMBER]: 180,
  [ActorKind.COMPANY]: 220,
  [ActorKind.REGIONAL_BODY]: 15,
  [ActorKind.NETWORK_ORGAN]: 10,
  [ActorKind.UN_BODY]: 25,
  [ActorKind.TREATY_BODY]: 10,
  [ActorKind.INTERGOVERNMENTAL]: 25,
  [ActorKind.GOVERNMENT]: 200,
  [ActorKind.LAW_ENFORCEMENT]: 90,
  [ActorKind.INGO]: 80,
  [ActorKind.NGO]: 250,
  [ActorKind.COALITION]: 45,
  [ActorKind.INDUSTRY_ASSOCIATION]: 40,
  [ActorKind.ACADEMIA]: 60,
  [ActorKind.DONOR]: 40,
  [ActorKind.MEDIA]: 40,
  [ActorKind.FAITH_BASED]: 25,
  [ActorKind.HELPLINE_NETWORK]: 15,
  [ActorKind.SURVIVOR_OR_YOUTH_GROUP]: 20,
  [ActorKind.OTHER]: 10,
  [ActorKind.PARLIAMENT]: 10,
  [ActorKind.REGULATOR]: 10,
};

const SECTORS = ['Hotels', 'Airlines', 'Tour operators', 'Internet services', 'Payments', 'Telecommunications'];
const INTERNATIONAL: readonly ActorKind[] = [
  ActorKind.REGIONAL_BODY,
  ActorKind.UN_BODY,
  ActorKind.TREATY_BODY,
  ActorKind.INTERGOVERNMENTAL,
];
const WITH_REGION: readonly ActorKind[] = [ActorKind.MEMBER, ActorKind.REGIONAL_BODY];

/** The id of the synthetic counterpart of The Code. */
export const CODE_ID = 'SYN-CODE';

/** Creates the actors at this scale, at least one of each kind, and the code organisation. */
export function makeActors(random: Random, scale: number, referenceIds: ReferenceIds): SyntheticActor[] {
  const actors = Object.values(ActorKind).flatMap((kind) =>
    Array.from({ length: Math.max(1, Math.round(COUNTS[kind] * scale)) }, (_, index) =>
      actor(random, kind, index + 1, referenceIds),
    ),
  );
  return [codeOrganisation(random), ...actors];
}

function actor(random: Random, kind: ActorKind, number: number, referenceIds: ReferenceIds): SyntheticActor {
  const name = syntheticName(random, ACTOR_LABELS[kind], number);
  const home = referenceIds.countries.length > 0 ? random.pick(referenceIds.countries) : undefined;
  const region = home !== undefined && WITH_REGION.includes(kind) ? referenceIds.regionsOf?.[home] : undefined;
  const country = INTERNATIONAL.includes(kind) ? undefined : home;
  const joined = kind === ActorKind.MEMBER ? period(random).since : undefined;
  // Some ministries act as donors.
  const group = kind === ActorKind.GOVERNMENT && random.chance(0.05) ? StakeholderGroup.DONOR : GROUP_OF_KIND[kind];
  const node: NodeRow = {
    ...name,
    type: actorType(kind),
    ...(country && { country }),
    ...(region && { region }),
    ...(joined && { since: joined }),
    properties: {
      synthetic: true,
      kind,
      group,
      ...(kind === ActorKind.COMPANY && { sector: random.pick(SECTORS) }),
      ...(random.chance(0.3) && { website: `https://example.org/${name.id.toLowerCase()}` }),
    },
    evidence: evidence(random, confidence(random)),
  };
  return { id: name.id, kind, node };
}

function codeOrganisation(random: Random): SyntheticActor {
  const kind = ActorKind.COALITION;
  const node: NodeRow = {
    id: CODE_ID,
    type: actorType(kind),
    nameEn: 'Synthetic Code',
    nameFr: 'Code synthétique',
    properties: { synthetic: true, kind, group: GROUP_OF_KIND[kind] },
    evidence: evidence(random, confidence(random)),
  };
  return { id: CODE_ID, kind, node };
}
