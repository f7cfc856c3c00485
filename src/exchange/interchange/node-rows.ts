import { ActionKind } from '../../action/action-kind';
import { ActorKind, actorType, GROUP_OF_KIND, StakeholderGroup } from '../../actor/actor-kind';
import { TieType } from '../../tie/tie-type';
import { Visibility } from '../../tie/visibility';
import type { EvidenceRow, NodeRow, TieRow } from '../rows';
import { choice, ids, optionalChoice, optionalId, period, requiredText, text, webAddress } from './cells';
import { evidence } from './evidence-cells';
import type { Identities, Known } from './identities';
import type { Row } from './row';

/** A node, and the ties that its list cells stand for. */
export interface NodeWithTies {
  node: NodeRow;
  ties: TieRow[];
}

const A_CAMPAIGN = 'the id of a campaign in the graph, of a row of kind CAMPAIGN in this file, or nothing';
const A_COUNTRY = 'the ISO 3166-1 alpha-3 code of a country in the graph';

/** The row's actor. What is wrong in it has been reported, and the row is then not to be loaded. */
export function actor(row: Row, known: Known, identities: Identities): NodeWithTies {
  const kind = choice(row, 'kind', Object.values(ActorKind));
  const group = optionalChoice(row, 'group', Object.values(StakeholderGroup));
  const country = optionalId(row, 'country_iso3', known.countries, A_COUNTRY);
  const website = webAddress(row, 'website');
  const sector = text(row, 'sector');
  const type = kind && actorType(kind);
  identities.claim(row, row.cell('id'), type);
  const node: NodeRow = {
    ...named(row),
    type: type ?? 'Partner',
    ...(country && { country }),
    properties: {
      ...(kind && { kind, group: group ?? GROUP_OF_KIND[kind] }),
      ...(sector && { sector }),
      ...(website && { website }),
    },
    evidence: [evidence(row)],
  };
  return { node, ties: [] };
}

/** The row's partnership, with the objectives that it pursues and the countries that it covers. */
export function partnership(row: Row, known: Known, identities: Identities): NodeWithTies {
  identities.claim(row, row.cell('id'), 'Partnership');
  const node: NodeRow = { ...named(row), type: 'Partnership', ...period(row), evidence: [evidence(row)] };
  return { node, ties: listedTies(row, node, known) };
}

/**
 * The row's action, with the objectives that it pursues and the countries that it covers. A row of kind CAMPAIGN that
 * other rows name in their `campaign` cell is that campaign: `campaigns` holds the ids that are named so.
 */
export function action(row: Row, known: Known, identities: Identities, campaigns: ReadonlySet<string>): NodeWithTies {
  const kind = choice(row, 'kind', Object.values(ActionKind));
  const isCampaign = kind === ActionKind.CAMPAIGN && campaigns.has(row.cell('id'));
  const type = isCampaign ? 'Campaign' : 'AdvocacyAction';
  identities.claim(row, row.cell('id'), type);
  const outcome = text(row, 'outcome');
  const parent = text(row, 'campaign');
  const node: NodeRow = {
    ...named(row),
    type,
    ...(parent && { parent }),
    ...period(row),
    properties: { ...(kind && !isCampaign && { kind }), ...(outcome && { outcome }) },
    evidence: [evidence(row)],
  };
  return { node, ties: listedTies(row, node, known) };
}

/** Reports a `campaign` cell that names no campaign, of the graph or of the folder. */
export function checkCampaign(row: Row, known: Known, inFolder: ReadonlySet<string>): void {
  const id = row.cell('campaign');
  if (id === '' || inFolder.has(id)) return;
  const type = known.types?.get(id) ?? 'Campaign';
  if (!known.ids.has(id) || type !== 'Campaign') row.reject('campaign', A_CAMPAIGN);
}

function named(row: Row): Pick<NodeRow, 'id' | 'nameEn' | 'nameFr'> {
  const nameFr = text(row, 'name_fr');
  return { id: row.cell('id'), nameEn: requiredText(row, 'name_en'), ...(nameFr && { nameFr }) };
}

/** Undated: the node's own dates bound them. */
function listedTies(row: Row, node: NodeRow, known: Known): TieRow[] {
  const objectives = ids(row, 'objectives', known.objectives, 'ids of objectives in the graph');
  const countries = ids(row, 'countries_iso3', known.countries, 'ISO 3166-1 alpha-3 codes of countries in the graph');
  const tie = (type: TieType, to: string, [cited]: EvidenceRow[]): TieRow[] =>
    cited
      ? [{ type, from: node.id, to, confidence: cited.confidence, visibility: Visibility.PUBLIC, evidence: [cited] }]
      : [];
  return [
    ...objectives.flatMap((to) => tie(TieType.PURSUES, to, node.evidence)),
    ...countries.flatMap((to) => tie(TieType.COVERS, to, node.evidence)),
  ];
}
