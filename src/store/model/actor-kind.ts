export enum ActorKind {
  MEMBER = 'MEMBER',
  COMPANY = 'COMPANY',
  REGIONAL_BODY = 'REGIONAL_BODY',
  NETWORK_ORGAN = 'NETWORK_ORGAN',
  UN_BODY = 'UN_BODY',
  TREATY_BODY = 'TREATY_BODY',
  INTERGOVERNMENTAL = 'INTERGOVERNMENTAL',
  GOVERNMENT = 'GOVERNMENT',
  PARLIAMENT = 'PARLIAMENT',
  REGULATOR = 'REGULATOR',
  LAW_ENFORCEMENT = 'LAW_ENFORCEMENT',
  INGO = 'INGO',
  NGO = 'NGO',
  COALITION = 'COALITION',
  INDUSTRY_ASSOCIATION = 'INDUSTRY_ASSOCIATION',
  ACADEMIA = 'ACADEMIA',
  DONOR = 'DONOR',
  MEDIA = 'MEDIA',
  FAITH_BASED = 'FAITH_BASED',
  HELPLINE_NETWORK = 'HELPLINE_NETWORK',
  SURVIVOR_OR_YOUTH_GROUP = 'SURVIVOR_OR_YOUTH_GROUP',
  OTHER = 'OTHER',
}

export enum StakeholderGroup {
  CIVIL_SOCIETY = 'CIVIL_SOCIETY',
  PRIVATE_SECTOR = 'PRIVATE_SECTOR',
  GOVERNMENT = 'GOVERNMENT',
  LAW_ENFORCEMENT = 'LAW_ENFORCEMENT',
  INTERGOVERNMENTAL = 'INTERGOVERNMENTAL',
  ACADEMIA = 'ACADEMIA',
  DONOR = 'DONOR',
  MEDIA = 'MEDIA',
  FAITH_COMMUNITY = 'FAITH_COMMUNITY',
  SURVIVORS_AND_YOUTH = 'SURVIVORS_AND_YOUTH',
}

/** The default group of each kind; an actor may have another one, such as a ministry as a donor. */
export const GROUP_OF_KIND: Record<ActorKind, StakeholderGroup> = {
  [ActorKind.MEMBER]: StakeholderGroup.CIVIL_SOCIETY,
  [ActorKind.COMPANY]: StakeholderGroup.PRIVATE_SECTOR,
  [ActorKind.REGIONAL_BODY]: StakeholderGroup.INTERGOVERNMENTAL,
  [ActorKind.NETWORK_ORGAN]: StakeholderGroup.CIVIL_SOCIETY,
  [ActorKind.UN_BODY]: StakeholderGroup.INTERGOVERNMENTAL,
  [ActorKind.TREATY_BODY]: StakeholderGroup.INTERGOVERNMENTAL,
  [ActorKind.INTERGOVERNMENTAL]: StakeholderGroup.INTERGOVERNMENTAL,
  [ActorKind.GOVERNMENT]: StakeholderGroup.GOVERNMENT,
  [ActorKind.PARLIAMENT]: StakeholderGroup.GOVERNMENT,
  [ActorKind.REGULATOR]: StakeholderGroup.GOVERNMENT,
  [ActorKind.LAW_ENFORCEMENT]: StakeholderGroup.LAW_ENFORCEMENT,
  [ActorKind.INGO]: StakeholderGroup.CIVIL_SOCIETY,
  [ActorKind.NGO]: StakeholderGroup.CIVIL_SOCIETY,
  [ActorKind.COALITION]: StakeholderGroup.CIVIL_SOCIETY,
  [ActorKind.INDUSTRY_ASSOCIATION]: StakeholderGroup.PRIVATE_SECTOR,
  [ActorKind.ACADEMIA]: StakeholderGroup.ACADEMIA,
  [ActorKind.DONOR]: StakeholderGroup.DONOR,
  [ActorKind.MEDIA]: StakeholderGroup.MEDIA,
  [ActorKind.FAITH_BASED]: StakeholderGroup.FAITH_COMMUNITY,
  [ActorKind.HELPLINE_NETWORK]: StakeholderGroup.CIVIL_SOCIETY,
  [ActorKind.SURVIVOR_OR_YOUTH_GROUP]: StakeholderGroup.SURVIVORS_AND_YOUTH,
  [ActorKind.OTHER]: StakeholderGroup.CIVIL_SOCIETY,
};

/** The kinds of bodies of several states: their actors have no country. */
export const KINDS_WITHOUT_COUNTRY: readonly ActorKind[] = [
  ActorKind.UN_BODY,
  ActorKind.TREATY_BODY,
  ActorKind.INTERGOVERNMENTAL,
];

/** The kinds of public offices: such a body of one country is an organ of its government. */
export const AUTHORITY_KINDS: readonly ActorKind[] = [
  ActorKind.GOVERNMENT,
  ActorKind.PARLIAMENT,
  ActorKind.REGULATOR,
  ActorKind.LAW_ENFORCEMENT,
];

export type ActorType = 'Member' | 'Company' | 'RegionalBody' | 'Partner';

/** Returns the node type of an actor of this kind. */
export function actorType(kind: ActorKind): ActorType {
  if (kind === ActorKind.MEMBER) return 'Member';
  if (kind === ActorKind.COMPANY) return 'Company';
  if (kind === ActorKind.REGIONAL_BODY) return 'RegionalBody';
  return 'Partner';
}
