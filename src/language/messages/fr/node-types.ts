import type { nodeTypes as en } from '../en/node-types';

export const nodeTypes = {
  'nodeType.anyActor': 'une organisation',
  'nodeType.Member': 'un membre',
  'nodeType.Company': 'une entreprise',
  'nodeType.RegionalBody': 'un organisme régional',
  'nodeType.Partner': 'une organisation partenaire',
  'nodeType.Country': 'un pays',
  'nodeType.Region': 'une région',
  'nodeType.Partnership': 'un partenariat',
  'nodeType.AdvocacyAction': 'une action',
  'nodeType.Campaign': 'une campagne',
  'nodeType.StrategicDirection': 'une orientation stratégique',
  'nodeType.Objective': 'un objectif',
  'nodeType.InfluenceStrategy': 'une stratégie d’influence',
  'nodeType.Enabler': 'un levier',
  'nodeType.Indicator': 'un indicateur',
  'nodeType.FrameworkElement': 'un élément du cadre',
  'nodeType.CodeCriterion': 'un critère du Code',
  'nodeType.Instrument': 'un instrument',
  'nodeType.Manifestation': 'une forme d’exploitation',
} satisfies Record<keyof typeof en, string>;
