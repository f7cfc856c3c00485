import { ActorKind } from '../../store/model/actor-kind';
import type { NodeRow } from '../../store/model/rows';
import type { Random } from './random';

/** Invented words; none is the name of a place or an organisation. */
const WORDS = [
  'Valdora Norvexia Zelthane Quorvia Brisanth Ostrevane Kelmoria Tarsivel Fendrath Yllovar',
  'Dravonne Mirexia Pelluvane Sorvantis Crestovia Halvenor Ithruna Jorvash Luminth Wexarra',
  'Omberlyn Rathuvel Uvendor Xanterre Belquorn Corvessa Eltharine Gryvania Hexomir Indravel',
  'Kothrane Larquise Morvindel Nuvethia Orquell Pryndora Quessaly Rovinthe Skelmora Thuvaine',
].flatMap((line) => line.split(' '));

interface Label {
  /** The middle part of an id: SYN-MEMBER-0042. */
  code: string;
  en: string;
  fr: string;
}

const label = (code: string, en: string, fr: string): Label => ({ code, en, fr });

export const ACTOR_LABELS: Record<ActorKind, Label> = {
  [ActorKind.MEMBER]: label('MEMBER', 'Member', 'Membre'),
  [ActorKind.COMPANY]: label('COMPANY', 'Company', 'Entreprise'),
  [ActorKind.REGIONAL_BODY]: label('REGIONAL', 'Regional Body', 'Organisme régional'),
  [ActorKind.NETWORK_ORGAN]: label('ORGAN', 'Network Organ', 'Organe de réseau'),
  [ActorKind.UN_BODY]: label('UN', 'UN Body', 'Organe onusien'),
  [ActorKind.TREATY_BODY]: label('TREATY', 'Treaty Body', 'Organe de traité'),
  [ActorKind.INTERGOVERNMENTAL]: label('IGO', 'Intergovernmental Body', 'Organisme intergouvernemental'),
  [ActorKind.GOVERNMENT]: label('GOVERNMENT', 'Ministry', 'Ministère'),
  [ActorKind.LAW_ENFORCEMENT]: label('POLICE', 'Police Service', 'Service de police'),
  [ActorKind.INGO]: label('INGO', 'International NGO', 'ONG internationale'),
  [ActorKind.NGO]: label('NGO', 'NGO', 'ONG'),
  [ActorKind.COALITION]: label('COALITION', 'Coalition', 'Coalition'),
  [ActorKind.INDUSTRY_ASSOCIATION]: label('INDUSTRY', 'Industry Association', 'Association professionnelle'),
  [ActorKind.ACADEMIA]: label('ACADEMIA', 'University', 'Université'),
  [ActorKind.DONOR]: label('DONOR', 'Donor', 'Bailleur'),
  [ActorKind.MEDIA]: label('MEDIA', 'Media Outlet', 'Média'),
  [ActorKind.FAITH_BASED]: label('FAITH', 'Faith Organisation', 'Organisation confessionnelle'),
  [ActorKind.HELPLINE_NETWORK]: label('HELPLINE', 'Helpline Network', 'Réseau d’écoute'),
  [ActorKind.SURVIVOR_OR_YOUTH_GROUP]: label('YOUTH', 'Youth Group', 'Groupe de jeunes'),
  [ActorKind.OTHER]: label('OTHER', 'Organisation', 'Organisation'),
  [ActorKind.PARLIAMENT]: label('PARLIAMENT', 'Parliament', 'Parlement'),
  [ActorKind.REGULATOR]: label('REGULATOR', 'Regulator', 'Autorité de régulation'),
};
export const PARTNERSHIP_LABEL = label('PARTNERSHIP', 'Partnership', 'Partenariat');
export const ACTION_LABEL = label('ACTION', 'Action', 'Action');
export const CAMPAIGN_LABEL = label('CAMPAIGN', 'Campaign', 'Campagne');

type Named = Required<Pick<NodeRow, 'id' | 'nameEn' | 'nameFr' | 'otherNames'>>;

/** Creates names such as `Synthetic Member 0042 (Valdora)`, unlike any real organisation's. */
export function syntheticName(random: Random, { code, en, fr }: Label, number: number): Named {
  const digits = String(number).padStart(4, '0');
  const englishName = (word: string) => `Synthetic ${en} ${digits} (${word})`;
  const word = random.pick(WORDS);
  const acronym = random.chance(0.3) ? [`S${en.replace(/[^A-Z]/g, '')}${word.charAt(0)}${number}`] : [];
  const formerName = random.chance(0.1) ? [englishName(random.pick(WORDS))] : [];
  return {
    id: `SYN-${code}-${digits}`,
    nameEn: englishName(word),
    nameFr: `${fr} synthétique ${digits} (${word})`,
    otherNames: [...acronym, ...formerName],
  };
}
