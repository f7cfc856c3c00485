import { useAnswer } from '../data/use-answer';
import { usePage } from '../frame/location';
import { type PlacesQuery, type RegionRatiosQuery, RegionRatiosDocument } from '../graphql/graphql';
import { formatNumber } from '../language/format';
import { label, text } from '../language/text';
import { DataTable } from '../parts/data-table';
import type { ChoiceField } from '../parts/filter-field';
import { Count } from '../parts/marks';
import { GROUPS } from '../parts/seat';
import { Answered, UnknownList } from '../parts/states';

type Region = PlacesQuery['regions'][number];
type Rows = NonNullable<RegionRatiosQuery['partnerships']>['rows'];

/** Returns the group of the address, whose partnerships are counted for each member. */
const useGroup = () => {
  const page = usePage();
  return GROUPS.find((group) => group === page.parameter('group')) ?? 'GOVERNMENT';
};

/** Returns the choice of that group as a form field. */
export function useGroupField(): ChoiceField {
  return {
    name: 'group',
    kind: 'choice',
    label: text('explorer.places.group'),
    value: useGroup(),
    options: GROUPS.map((group) => ({ id: group, name: label('GROUP', group) })),
  };
}

/** The regions with their members, and their partnerships with a group for each of these. */
export function RegionTable({ regions }: { regions: readonly Region[] }) {
  const group = useGroup();
  const answer = useAnswer(RegionRatiosDocument, { groups: [group], regions: regions.map(({ id }) => id) });
  return (
    <Answered of={answer}>
      {({ partnerships, members }) => {
        const of = (rows: Rows | undefined, { id }: Region) => rows?.find(({ keys: [key] }) => key?.id === id);
        const shared = (region: Region) => of(partnerships?.rows, region);
        return (
          <>
            <DataTable
              caption={text('explorer.places.regions')}
              rows={regions}
              columns={[
                { heading: text('explorer.filter.region'), node: (row) => row },
                { heading: text('explorer.places.countries'), count: ({ countries }) => countries.totalCount },
                {
                  heading: text('explorer.common.members'),
                  count: (row) => row.memberCount,
                  cell: (row) => (
                    <WithUnconfirmed
                      count={row.memberCount}
                      unconfirmed={of(members?.rows, row)?.unconfirmedCount ?? 0}
                    />
                  ),
                },
                {
                  heading: text('explorer.places.withGroup', { group: label('GROUP', group) }),
                  count: (row) => shared(row)?.count ?? null,
                  cell: (row) => (
                    <WithUnconfirmed
                      count={shared(row)?.count ?? null}
                      unconfirmed={shared(row)?.unconfirmedCount ?? 0}
                    />
                  ),
                },
                {
                  heading: text('explorer.places.perMember'),
                  count: (row) => shared(row)?.ratio ?? null,
                  cell: (row) => {
                    const { count, perCount, ratio } = shared(row) ?? {};
                    if (typeof ratio !== 'number') return <Count count={null} />;
                    return `${formatNumber(ratio)} (${String(count)}/${String(perCount)})`;
                  },
                },
              ]}
            />
            <UnknownList unknown={partnerships?.unknown ?? []} />
          </>
        );
      }}
    </Answered>
  );
}

/** A count, and how many of it no source confirms. */
function WithUnconfirmed({ count, unconfirmed }: { count: number | null; unconfirmed: number }) {
  return (
    <>
      <Count count={count} />
      {unconfirmed > 0 && <small>{text('explorer.common.ofThemUnconfirmed', { count: unconfirmed })}</small>}
    </>
  );
}
