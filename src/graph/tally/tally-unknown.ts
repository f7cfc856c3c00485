import { FilterPart } from '../../language/filter-part';
import type { Language } from '../../language/language';
import { formatIn, nameIn } from '../../language/names';
import { type DataGap, unknownScope } from '../../language/unknown';
import type { ReadContext } from '../../store/loading/read-context';
import { notOnRecordGap } from '../filter/unknown-parts';
import { loadNodes } from '../node/node.loaders';
import { findPartnerships } from '../partnership/partnership.resolver';
import type { PartnershipOrder } from '../partnership/partnership.type';
import { placeOf, type TallyRecord } from './tally.store';
import { TallyDimension, TallySubject } from './tally.type';

/** More groups than any partnership with an incomplete list has on record. */
const ALL_GROUPS = 10;

/** Lists the data that the counted records lack, and the places with members and without a row. */
export async function loadTallyUnknown(context: ReadContext, record: TallyRecord): Promise<DataGap[]> {
  const gaps = await Promise.all([
    ...record.by.map((dimension) => lackedIn(record, dimension)),
    lists(context, record),
  ]);
  return [...gaps.flat(), ...(await withoutRow(context, record))];
}

/** An actor or the end of a tie may be of a kind that has no country. */
const COVERING: readonly TallySubject[] = [
  TallySubject.PARTNERSHIPS,
  TallySubject.ACTIONS,
  TallySubject.CAMPAIGNS,
  TallySubject.OPPORTUNITIES,
];

function partOf({ of }: TallyRecord, dimension: TallyDimension): FilterPart | null {
  if (dimension === TallyDimension.OBJECTIVE) return FilterPart.OBJECTIVE;
  const isPlace = dimension === TallyDimension.COUNTRY || dimension === TallyDimension.REGION;
  return isPlace && COVERING.includes(of) ? FilterPart.PLACE : null;
}

async function lackedIn(record: TallyRecord, dimension: TallyDimension): Promise<DataGap[]> {
  const part = partOf(record, dimension);
  if (!part) return [];
  const none = (await record.countBy([dimension])).find(({ first }) => first === null);
  const subject = record.of.toLowerCase() as Lowercase<TallySubject>;
  return none ? [notOnRecordGap(part, none.count + none.undated, { subject })] : [];
}

/** Returns the gaps of the list of partnerships with the same filter by groups. */
async function lists(context: ReadContext, { of, by, filter }: TallyRecord): Promise<DataGap[]> {
  const { groups, regions, countries, objectives, manifestations } = filter;
  if (of !== TallySubject.PARTNERSHIPS || !(groups ?? by.includes(TallyDimension.GROUP))) return [];
  const wanted = groups?.length === 1 ? { groupsAll: groups } : { minGroups: ALL_GROUPS };
  const args = {
    filter: { ...wanted, regions, countries, objectives, manifestations },
    orderBy: 'NAME' as PartnershipOrder,
  };
  return (await findPartnerships(context, { ...args, first: 1 }, null)).findUnknown();
}

async function withoutRow(context: ReadContext, { rows, members }: TallyRecord): Promise<DataGap[]> {
  const counted = new Set(rows.map(({ keys }) => placeOf(keys)));
  const missing = [...(members?.keys() ?? [])].filter((place) => !counted.has(place));
  const ids = missing.flatMap((place) => JSON.parse(place) as string[]);
  if (ids.length === 0) return [];
  const nodes = await loadNodes(context, [...new Set(ids)]);
  const places = (language: Language) => nodes.map((node) => formatIn(nameIn(node, language), language));
  return [
    { code: 'NONE_IN_PLACE', values: (language) => ({ scope: unknownScope({ places: places(language) }, language) }) },
  ];
}
