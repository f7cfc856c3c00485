import { ActorKind, actorType, GROUP_OF_KIND, StakeholderGroup } from '../../model/actor-kind';
import type { NodeRow } from '../../model/rows';
import { choice, optionalChoice } from './choice-cells';
import { period } from './date-cells';
import { described, type NodeContext, type NodeWithTies, ofInitiative } from './described';
import { given } from './given';
import { optionalId } from './id-cells';
import { hasType } from './identities';
import { listedTies } from './listed-ties';
import type { Row } from './row';
import { text, webAddress } from './text-cells';

const A_COUNTRY = 'the ISO 3166-1 alpha-3 code of a country in the graph';

/** The row's actor. What is wrong in it has been reported, and the row is then not to be loaded. */
export function actor(row: Row, context: NodeContext): NodeWithTies {
  const kind = choice(row, 'kind', Object.values(ActorKind));
  const group = optionalChoice(row, 'group', Object.values(StakeholderGroup));
  const country = optionalId(row, 'country_iso3', context.known.countries, A_COUNTRY);
  const region = row.cell('region');
  if (region !== '' && !hasType(context.known, region, 'Region'))
    row.reject('region', 'the id of a region in the graph');
  const type = kind && actorType(kind);
  context.identities.claim(row, row.cell('id'), type);
  const node: NodeRow = {
    ...described(row, context),
    type: type ?? 'Partner',
    ...given({ country, region }),
    ...period(row),
    properties: given({
      ...(kind && { kind, group: group ?? GROUP_OF_KIND[kind] }),
      sector: text(row, 'sector'),
      website: webAddress(row, 'website'),
      status: text(row, 'status'),
      founded: text(row, 'founded'),
      activeSince: text(row, 'active_since'),
      note: text(row, 'note'),
    }),
  };
  return { node, ties: [] };
}

/** The row's partnership, with the objectives that it pursues and the countries that it covers. */
export function partnership(row: Row, context: NodeContext): NodeWithTies {
  context.identities.claim(row, row.cell('id'), 'Partnership');
  const node: NodeRow = {
    ...described(row, context),
    type: 'Partnership',
    ...period(row),
    properties: ofInitiative(row),
  };
  return { node, ties: listedTies(row, node, context.known) };
}
