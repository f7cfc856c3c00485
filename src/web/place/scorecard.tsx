import { NodeLink, NodeLinks } from '../frame/link';
import type { CountryOrganisationsQuery, CountryRecordsQuery, CountryScorecardQuery } from '../graphql/graphql';
import { formatList } from '../language/format';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { NewestNotes, type Notes } from '../parts/sources';

type ScorecardLine = Extract<
  NonNullable<CountryScorecardQuery['node']>,
  { scorecard: unknown }
>['scorecard']['lines'][number];

interface ScorecardProps {
  data: CountryScorecardQuery;
  records: CountryRecordsQuery | undefined;
  organisations: CountryOrganisationsQuery | undefined;
  notes: Notes;
}

/** The records of a country for each objective. */
export function Scorecard({ data: { node }, records, organisations, notes }: ScorecardProps) {
  if (!node || !('scorecard' in node)) return null;
  const { lines } = node.scorecard;
  return (
    <>
      <DataTable
        class="wide-names"
        caption={text('explorer.place.objectives')}
        rows={lines}
        rowKey={({ objective }) => objective.id}
        canSort={false}
        columns={[
          {
            heading: text('explorer.filter.objective'),
            cell: (line) => (
              <NodeLink node={line.objective}>
                {lines.indexOf(line) + 1}. {line.objective.name}
              </NodeLink>
            ),
          },
          { heading: text('explorer.common.members'), count: ({ memberCount }) => memberCount },
          { heading: text('explorer.common.partnerships'), count: ({ partnershipCount }) => partnershipCount },
          { heading: text('explorer.common.actions'), count: ({ actionCount }) => actionCount },
          { heading: text('explorer.common.commitments'), count: ({ commitmentCount }) => commitmentCount },
          {
            heading: text('explorer.common.what'),
            cell: ({ objective, memberCount, partnershipCount, actionCount, commitmentCount, unknown, evidence }) => (
              <>
                <NamesOf
                  nodes={forObjective(objective.id, organisations, records)}
                  isNothing={
                    organisations !== undefined &&
                    records !== undefined &&
                    [memberCount, partnershipCount, actionCount, commitmentCount].every((count) => count === null)
                  }
                />{' '}
                {unknown
                  .filter(({ code }) => code === 'GROUP_FROM_ELSEWHERE')
                  .map((gap) => (
                    <span key={gap.code} class="soft">
                      {gap.text}{' '}
                    </span>
                  ))}
                <NewestNotes notes={notes} of={evidence} />
              </>
            ),
          },
        ]}
      />
      <p class="note">
        {text('explorer.place.zero')} {unassignedText(lines)}
      </p>
    </>
  );
}

/** Names once the objectives for which more records could count. */
function unassignedText(lines: readonly ScorecardLine[]): string {
  const open = lines.filter(({ unknown }) => unknown.some(({ code }) => code === 'UNASSIGNED'));
  if (open.length === 0) return '';
  return text('explorer.place.unassigned', {
    all: open.length === lines.length ? 'yes' : 'no',
    objectives: formatList(open.map(({ objective }) => objective.name)),
  });
}

interface NamesOfProps {
  nodes: readonly Named[];
  /** True where all is loaded, and nothing counts. */
  isNothing: boolean;
}

/** The actors and initiatives that are known to pursue an objective. */
function NamesOf({ nodes, isNothing }: NamesOfProps) {
  if (isNothing && nodes.length === 0) return <span class="soft">{text('explorer.coverage.nothing')}</span>;
  return <NodeLinks nodes={nodes} between="; " />;
}

interface Named {
  __typename: string;
  id: string;
  name: string;
}

/** Returns the members, partnerships, actions and commitments of a country for an objective. */
function forObjective(
  objective: string,
  organisations: CountryOrganisationsQuery | undefined,
  records: CountryRecordsQuery | undefined,
): Named[] {
  const { node, partnerships, actions } = records ?? {};
  const commitments = node && 'commitments' in node ? node.commitments.nodes : [];
  const serves = ({ objectives }: { objectives: readonly { id: string }[] }) =>
    objectives.some(({ id }) => id === objective);
  return [
    ...(organisations?.actors?.nodes ?? []).filter(
      (actor) => 'pursues' in actor && actor.pursues.some(({ to }) => to.id === objective),
    ),
    ...(partnerships?.nodes ?? []).filter(serves),
    ...(actions?.nodes ?? []).filter(serves),
    ...commitments.filter(serves),
  ];
}
