import type { NodeType } from './rows';
import { Language } from '../language/language';

/** One of each node type in English and in French, with its article. */
const WORDS: Record<NodeType, readonly [en: string, fr: string]> = {
  Member: ['a member', 'un membre'],
  Company: ['a company', 'une entreprise'],
  RegionalBody: ['a regional body', 'un organisme régional'],
  Partner: ['a partner organisation', 'une organisation partenaire'],
  Country: ['a country', 'un pays'],
  Region: ['a region', 'une région'],
  Partnership: ['a partnership', 'un partenariat'],
  AdvocacyAction: ['an action', 'une action'],
  Campaign: ['a campaign', 'une campagne'],
  StrategicDirection: ['a strategic direction', 'une orientation stratégique'],
  Objective: ['an objective', 'un objectif'],
  InfluenceStrategy: ['an influence strategy', 'une stratégie d’influence'],
  Enabler: ['an enabler', 'un levier'],
  Indicator: ['an indicator', 'un indicateur'],
  FrameworkElement: ['an element of the framework', 'un élément du cadre'],
  CodeCriterion: ['a criterion of The Code', 'un critère du Code'],
  Instrument: ['an instrument', 'un instrument'],
  Manifestation: ['a form of exploitation', 'une forme d’exploitation'],
};

/** The four types of actor are said as one where all are meant. */
const ACTORS: readonly NodeType[] = ['Member', 'Company', 'RegionalBody', 'Partner'];
const ANY_ACTOR = ['an organisation', 'une organisation'] as const;

/** Node types in words: "an organisation, a partnership or a campaign". */
export function typeWords(types: readonly NodeType[], language: Language): string {
  const all = ACTORS.every((actor) => types.includes(actor));
  const said = [
    ...(all ? [ANY_ACTOR] : []),
    ...types.filter((type) => !all || !ACTORS.includes(type)).map((type) => WORDS[type]),
  ].map((words) => words[language === Language.FR ? 1 : 0]);
  const or = language === Language.FR ? ' ou ' : ' or ';
  return [said.slice(0, -1).join(', '), ...said.slice(-1)].filter((part) => part !== '').join(or);
}
