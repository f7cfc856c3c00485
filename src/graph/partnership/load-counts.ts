import { foldText } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import { storedIds } from '../../store/model/table-id';
import { type NodeRecord, storedIdOf } from '../node/node-decoder';
import { relatedNodes, type Relation } from '../node/node-lists';
import { requireFilterIds } from './initiative-filter';
import { countByCondition, type PartnershipCount, type PartnershipFacts } from './partnership-counts';
import { loadRanked, requireParticipants } from './partnership.loaders';
import type { PartnershipFilter } from './partnership.type';
import { COUNTRIES_OF, MANIFESTATIONS_OF, OBJECTIVES_OF } from './relations';

/** More than any data has. */
const ALL = 10_000;

const REGIONS_OF: Relation = { types: ['IN_REGION', 'IN_NAMED_REGION'], direction: 'OUT', nodeTypes: ['Region'] };

/** For each value of each condition, how many partnerships the filter would leave with it. Throws InputError for unknown ids. */
export async function loadPartnershipCounts(
  context: ReadContext,
  filter: PartnershipFilter,
): Promise<PartnershipCount[]> {
  const { participants, text } = filter;
  const includeEnded = filter.includeEnded ?? false;
  const [{ items }] = await Promise.all([
    loadRanked(context, {
      participants: participants && storedIds(participants),
      text: text && foldText(text),
      includeEnded,
      // The order by groups makes the statement read the seats.
      orderBy: 'GROUPS',
      first: ALL,
      after: null,
    }),
    requireFilterIds(context, filter),
    requireParticipants(context, participants),
  ]);
  const facts = items.map(async ({ node, seated }): Promise<PartnershipFacts> => {
    const { groups = [], atTable = [] } = seated ?? {};
    return { groups, multiStakeholder: atTable.length >= 3, ...(await loadAims(context, node, includeEnded)) };
  });
  return countByCondition(await Promise.all(facts), filter);
}

async function loadAims(context: ReadContext, partnership: NodeRecord, includeEnded: boolean) {
  const related = async (id: string, relation: Relation) =>
    (await relatedNodes(context, id, relation)).map((node) => node.id);
  const relations = (includeEnded ? EVER : HOLDING).map((relation) => related(storedIdOf(partnership), relation));
  const [objectives = [], countries = [], manifestations = []] = await Promise.all(relations);
  const places = countries.map(async (country) => ({ country, regions: await related(country, REGIONS_OF) }));
  return { objectives, manifestations, places: await Promise.all(places) };
}

const EVER: readonly Relation[] = [OBJECTIVES_OF, COUNTRIES_OF, MANIFESTATIONS_OF];
const HOLDING = EVER.map((relation) => ({ ...relation, includeEnded: false }));
