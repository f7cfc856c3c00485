import type { CountryOrganisationsQuery, CountryRecordsQuery } from '../graphql/graphql';

interface Named {
  __typename: string;
  id: string;
  name: string;
}

/** What of the records of a country is for an objective: members that pursue it, partnerships, actions and commitments. */
export function forObjective(
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
