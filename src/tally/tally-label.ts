import type { ReadContext } from '../loading/read-context';
import { Language } from '../language/language';
import { nameIn } from '../language/names';
import { loadNode } from '../node/node.loaders';
import type { TallyKey } from './tally.type';
import type { ActorKind, ActorType, StakeholderGroup } from '../model/actor-kind';
import type { ActionKind } from '../model/action-kind';
import { phrasesOfType } from '../model/tie-phrases';
import { TieType } from '../model/tie-type';

const NODES: readonly string[] = ['COUNTRY', 'REGION', 'OBJECTIVE'];

/** What to show for a key: the name of the node that it stands for, else what its value is called. */
export async function keyLabel(context: ReadContext, { dimension, id }: TallyKey, language: Language): Promise<string> {
  const node = NODES.includes(dimension) ? await loadNode(context, id) : null;
  return node ? nameIn(node, language) : dimensionLabel(dimension, id, language);
}

type Label = readonly [english: string, french: string];

const GROUPS: Record<StakeholderGroup, Label> = {
  CIVIL_SOCIETY: ['Civil society', 'Société civile'],
  PRIVATE_SECTOR: ['Private sector', 'Secteur privé'],
  GOVERNMENT: ['Government', 'Pouvoirs publics'],
  LAW_ENFORCEMENT: ['Law enforcement', 'Services répressifs'],
  INTERGOVERNMENTAL: ['Intergovernmental', 'Intergouvernemental'],
  ACADEMIA: ['Academia', 'Recherche'],
  DONOR: ['Donors', 'Bailleurs'],
  MEDIA: ['Media', 'Médias'],
  FAITH_COMMUNITY: ['Faith communities', 'Communautés religieuses'],
  SURVIVORS_AND_YOUTH: ['Survivors and youth', 'Survivants et jeunes'],
};

const KINDS: Partial<Record<ActorKind, Label>> & Record<ActionKind, Label> = {
  MEMBER: ['Member', 'Membre'],
  COMPANY: ['Company', 'Entreprise'],
  REGIONAL_BODY: ['Regional body', 'Organisation régionale'],
  NETWORK_ORGAN: ['Network organ', 'Organe du réseau'],
  UN_BODY: ['UN body', 'Organe de l’ONU'],
  TREATY_BODY: ['Treaty body', 'Organe de traité'],
  INTERGOVERNMENTAL: ['Intergovernmental organisation', 'Organisation intergouvernementale'],
  GOVERNMENT: ['Government', 'Pouvoirs publics'],
  LAW_ENFORCEMENT: ['Law enforcement', 'Services répressifs'],
  INGO: ['International NGO', 'ONG internationale'],
  NGO: ['NGO', 'ONG'],
  COALITION: ['Coalition', 'Coalition'],
  INDUSTRY_ASSOCIATION: ['Industry association', 'Association professionnelle'],
  ACADEMIA: ['Academia', 'Recherche'],
  DONOR: ['Donor', 'Bailleur'],
  FAITH_BASED: ['Faith-based organisation', 'Organisation religieuse'],
  HELPLINE_NETWORK: ['Helpline network', 'Réseau de lignes d’aide'],
  SURVIVOR_OR_YOUTH_GROUP: ['Survivor or youth group', 'Groupe de survivants ou de jeunes'],
  LEGISLATIVE_ADVOCACY: ['Legislative advocacy', 'Plaidoyer législatif'],
  TREATY_BODY_REPORT: ['Report to a treaty body', 'Rapport à un organe de traité'],
  UPR_SUBMISSION: ['UPR submission', 'Contribution à l’EPU'],
  CAMPAIGN: ['Campaign', 'Campagne'],
  CONVENING: ['Convening', 'Rencontre'],
  RESEARCH: ['Research', 'Recherche'],
  TRAINING: ['Training', 'Formation'],
  MEDIA: ['Media', 'Médias'],
  POLICY_DIALOGUE: ['Policy dialogue', 'Dialogue politique'],
  OTHER: ['Other', 'Autre'],
};

const ACTOR_TYPES: Record<ActorType, Label> = {
  Member: ['Members', 'Membres'],
  Company: ['Companies', 'Entreprises'],
  RegionalBody: ['Regional bodies', 'Organisations régionales'],
  Partner: ['Partners', 'Partenaires'],
};

const TIES: Record<string, Label> = Object.fromEntries(
  Object.values(TieType).map((type) => {
    const { en, fr } = phrasesOfType(type);
    return [type, [en.replace('{}', '…'), fr.replace('{}', '…')] as const];
  }),
);

const LABELS: Record<string, Record<string, Label>> = {
  GROUP: GROUPS,
  KIND: KINDS,
  TYPE: { ...ACTOR_TYPES, ...TIES },
};

const UNKNOWN: Label = ['Unknown', 'Inconnu'];

/** What a value of a dimension is called: a group, a kind or a type by its name, a year by itself, null as unknown. */
export function dimensionLabel(dimension: string, value: string | null, language: Language): string {
  const [english, french] = value === null ? UNKNOWN : (LABELS[dimension]?.[value] ?? [value, value]);
  return language === Language.FR ? french : english;
}
