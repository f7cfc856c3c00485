import { NodeLink } from '../frame/link';
import type { CountryOrganisationsQuery, CountryRecordsQuery, CountryScorecardQuery } from '../graphql/graphql';
import { text } from '../language/text';
import { CountCell } from '../parts/marks';
import { NewestNotes, type Notes } from '../parts/sources';

interface ScorecardProps {
  data: CountryScorecardQuery;
  records: CountryRecordsQuery | undefined;
  organisations: CountryOrganisationsQuery | undefined;
  notes: Notes;
}

/** What is on record in a country for each objective. */
export function Scorecard({ data: { node }, records, organisations, notes }: ScorecardProps) {
  if (!node || !('scorecard' in node)) return null;
  return (
    <>
      <table class="rows scorecard" aria-label={text('explorer.place.objectives')}>
        <thead>
          <tr>
            <th scope="col">{text('explorer.filter.objective')}</th>
            <th scope="col">{text('explorer.place.members')}</th>
            <th scope="col">{text('explorer.place.partnerships')}</th>
            <th scope="col">{text('explorer.place.actions')}</th>
            <th scope="col">{text('explorer.place.commitmentsColumn')}</th>
            <th scope="col">{text('explorer.place.what')}</th>
          </tr>
        </thead>
        <tbody>
          {node.scorecard.lines.map(
            ({ objective, members, partnerships, actions, commitments, unknown, evidence }, index) => (
              <tr key={objective.id}>
                <th scope="row">
                  <NodeLink node={objective}>
                    {index + 1}. {objective.name}
                  </NodeLink>
                </th>
                <CountCell count={members} label={text('explorer.place.members')} />
                <CountCell count={partnerships} label={text('explorer.place.partnerships')} />
                <CountCell count={actions} label={text('explorer.place.actions')} />
                <CountCell count={commitments} label={text('explorer.place.commitmentsColumn')} />
                <td data-label={text('explorer.place.what')}>
                  {[members, partnerships, actions, commitments].every((count) => count === null) && (
                    <span class="soft">{text('explorer.coverage.nothing')}</span>
                  )}
                  {forObjective(objective.id, organisations, records).map((named, at) => (
                    <span key={named.id}>
                      {at > 0 && '; '}
                      <NodeLink node={named} />
                    </span>
                  ))}{' '}
                  {unknown
                    .filter(({ code }) => code === 'UNASSIGNED')
                    .map((gap) => (
                      <span key={gap.code} class="soft">
                        {gap.text}{' '}
                      </span>
                    ))}
                  <NewestNotes notes={notes} sources={evidence.map(({ source }) => source)} />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <p class="note">{text('explorer.place.zero')}</p>
    </>
  );
}

interface Named {
  __typename: string;
  id: string;
  name: string;
}

/** What of the records of a country is for an objective: members that pursue it, partnerships, actions and commitments. */
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
