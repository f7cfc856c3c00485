import {
  EVIDENCE,
  type EvidenceNode,
  groupCells,
  kindCells,
  type Named,
  namedCells,
  SOURCE_COLUMNS,
  sourceCells,
  UNKNOWN_COLUMNS,
  unknownCells,
  type UnknownNode,
} from './cells';
import { type Columns, defineTable, readPages, rowsOfPages } from './table';

interface InitiativeNode {
  id: string;
  name: string;
  holds: boolean;
  since: string | null;
  until: string | null;
  objectives: Named[];
  countries: Named[];
  manifestations: Named[];
  outcome: string | null;
  evidence: EvidenceNode[];
}

const NAMED = '{ id name(lang: $lang) }';
const COMMON = `
  id name(lang: $lang) holds since until outcome(lang: $lang)
  objectives ${NAMED} countries ${NAMED} manifestations ${NAMED} ${EVIDENCE}`;

const paged = (name: string, field: string, filter: string, selection: string) => `
  query ${name}($first: Int!, $after: String, $lang: Language!, $filter: ${filter}) {
    ${field}(first: $first, after: $after, filter: $filter) {
      pageInfo { hasNextPage endCursor }
      nodes { ${COMMON} ${selection} }
    }
  }`;

const COMMON_COLUMNS = {
  under_way: 'boolean',
  since: 'date',
  until: 'date',
  objective_ids: 'text',
  objectives: 'text',
  country_ids: 'text',
  countries: 'text',
  form_ids: 'text',
  forms_of_exploitation: 'text',
  outcome: 'text',
  ...SOURCE_COLUMNS,
} as const satisfies Columns;

function commonCells({ holds, since, until, outcome, evidence, ...node }: InitiativeNode) {
  const objectives = namedCells(node.objectives);
  const countries = namedCells(node.countries);
  const forms = namedCells(node.manifestations);
  return {
    under_way: holds,
    since,
    until,
    outcome,
    objective_ids: objectives.ids,
    objectives: objectives.names,
    country_ids: countries.ids,
    countries: countries.names,
    form_ids: forms.ids,
    forms_of_exploitation: forms.names,
    ...sourceCells(evidence),
  };
}

interface PartnershipNode extends InitiativeNode {
  kind: string;
  multiStakeholder: boolean;
  groups: string[];
  participants: { totalCount: number };
  unknown: UnknownNode[];
}

export const PARTNERSHIPS = defineTable({
  name: 'partnerships',
  columns: {
    id: 'text',
    name: 'text',
    kind: 'text',
    kind_label: 'text',
    multi_stakeholder: 'boolean',
    participants: 'number',
    groups: 'text',
    group_labels: 'text',
    ...COMMON_COLUMNS,
    ...UNKNOWN_COLUMNS,
  },
  query: paged(
    'PartnershipsTable',
    'partnerships',
    'PartnershipFilter',
    'kind multiStakeholder groups participants(first: 1) { totalCount } unknown { code text(lang: $lang) }',
  ),
  rows: (ask, { query, variables, language }) =>
    rowsOfPages(readPages<PartnershipNode>(ask, 'partnerships', { query, variables }), (node) => [
      {
        id: node.id,
        name: node.name,
        ...kindCells(node.kind, language),
        multi_stakeholder: node.multiStakeholder,
        // Nobody on record is not nobody: the seats are then unknown.
        participants: node.participants.totalCount || null,
        ...groupCells(node.groups, language),
        ...commonCells(node),
        ...unknownCells(node.unknown),
      },
    ]),
});

interface CampaignNode extends InitiativeNode {
  groups: string[];
  targets: Named[];
  participants: { totalCount: number };
}

export const CAMPAIGNS = defineTable({
  name: 'campaigns',
  columns: {
    id: 'text',
    name: 'text',
    participants: 'number',
    groups: 'text',
    group_labels: 'text',
    target_ids: 'text',
    targets: 'text',
    ...COMMON_COLUMNS,
  },
  query: paged(
    'CampaignsTable',
    'campaigns',
    'CampaignFilter',
    `groups targets ${NAMED} participants(first: 1) { totalCount }`,
  ),
  rows: (ask, { query, variables, language }) =>
    rowsOfPages(readPages<CampaignNode>(ask, 'campaigns', { query, variables }), (node) => {
      const targets = namedCells(node.targets);
      return [
        {
          id: node.id,
          name: node.name,
          participants: node.participants.totalCount || null,
          ...groupCells(node.groups, language),
          target_ids: targets.ids,
          targets: targets.names,
          ...commonCells(node),
        },
      ];
    }),
});

interface ActionNode extends InitiativeNode {
  kind: string;
  campaign: Named | null;
  opportunity: Named | null;
  leads: Named[];
  partners: Named[];
  targets: Named[];
  withChildrenOrSurvivors: boolean | null;
}

export const ACTIONS = defineTable({
  name: 'actions',
  columns: {
    id: 'text',
    name: 'text',
    kind: 'text',
    kind_label: 'text',
    campaign_id: 'text',
    campaign: 'text',
    opportunity_id: 'text',
    opportunity: 'text',
    lead_ids: 'text',
    leads: 'text',
    partner_ids: 'text',
    partners: 'text',
    target_ids: 'text',
    targets: 'text',
    with_children_or_survivors: 'boolean',
    ...COMMON_COLUMNS,
  },
  query: paged(
    'ActionsTable',
    'actions',
    'ActionFilter',
    `kind campaign ${NAMED} opportunity ${NAMED} leads ${NAMED} partners ${NAMED} targets ${NAMED} withChildrenOrSurvivors`,
  ),
  rows: (ask, { query, variables, language }) =>
    rowsOfPages(readPages<ActionNode>(ask, 'actions', { query, variables }), (node) => {
      const [leads, partners, targets] = [namedCells(node.leads), namedCells(node.partners), namedCells(node.targets)];
      return [
        {
          id: node.id,
          name: node.name,
          ...kindCells(node.kind, language),
          campaign_id: node.campaign?.id ?? null,
          campaign: node.campaign?.name ?? null,
          opportunity_id: node.opportunity?.id ?? null,
          opportunity: node.opportunity?.name ?? null,
          lead_ids: leads.ids,
          leads: leads.names,
          partner_ids: partners.ids,
          partners: partners.names,
          target_ids: targets.ids,
          targets: targets.names,
          with_children_or_survivors: node.withChildrenOrSurvivors,
          ...commonCells(node),
        },
      ];
    }),
});
