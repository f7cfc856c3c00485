import { useState } from 'preact/hooks';
import { useAnswer } from '../data/use-answer';
import { RecordLink } from '../frame/link';
import { LossImpactDocument, type LossImpactQuery } from '../graphql/graphql';
import { formatNumber } from '../language/format';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { Status } from '../parts/marks';
import { MarkedLink } from '../parts/seat';
import { Answered, Unknown, UnknownList } from '../parts/states';
import { NamedNodes } from '../place/named-nodes';

type Answer = NonNullable<LossImpactQuery['whatIf']>;
type Grant = NonNullable<LossImpactQuery['ties']>['nodes'][number];

/** The effects of the loss of an organisation, its grants and replacements; loads when opened. */
export function LossImpact({ id, name }: { id: string; name: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="more no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text('explorer.organisation.lossImpact', { name })}</summary>
      {isOpen && <Consequences id={id} />}
    </details>
  );
}

function Consequences({ id }: { id: string }) {
  const answer = useAnswer(LossImpactDocument, { id });
  return (
    <Answered of={answer}>
      {({ whatIf, ties }) => {
        if (!whatIf) return null;
        const grants = ties?.nodes.filter(({ to }) => to.id !== id) ?? [];
        return (
          <>
            <p>{whatIf.answer}</p>
            <UnknownList unknown={whatIf.unknown} />
            {grants.length > 0 && <Grants id={id} grants={grants} />}
            <Replacements weakened={whatIf.weakened} />
          </>
        );
      }}
    </Answered>
  );
}

/** The recipients of its grants, with their other funders. */
function Grants({ id, grants }: { id: string; grants: readonly Grant[] }) {
  return (
    <DataTable
      caption={text('explorer.organisation.grants')}
      isCaptionShown
      rows={grants}
      columns={[
        {
          heading: text('explorer.check.link'),
          cell: (grant) => <RecordLink id={grant.id}>{grant.sentence}</RecordLink>,
        },
        {
          heading: text('explorer.record.fact.amount'),
          isNumber: true,
          cell: ({ amount, currency }) => (amount === null ? <Unknown /> : `${formatNumber(amount)} ${currency ?? ''}`),
        },
        { heading: text('explorer.common.status'), cell: (tie) => <Status of={tie} /> },
        {
          heading: text('explorer.organisation.otherFunders'),
          cell: (grant) => {
            const others = new Map(fundersOf(grant).map((funder) => [funder.id, funder]));
            others.delete(id);
            return others.size > 0 ? <NamedNodes nodes={[...others.values()]} /> : <Unknown />;
          },
        },
      ]}
    />
  );
}

/** Returns the other funders of a recipient. */
function fundersOf({ to }: Grant) {
  if ('funders' in to) return to.funders.nodes;
  return 'grants' in to ? to.grants.nodes.map(({ from }) => from) : [];
}

type Weakened = Answer['weakened'][number];

interface ReplacementRow {
  initiative: Weakened['initiative'];
  actor: Weakened['replacements'][number]['actor'] | null;
  explanation: string;
}

/** Who could take the part that each initiative loses, or that nobody is on record. */
function Replacements({ weakened }: { weakened: Answer['weakened'] }) {
  const rows = weakened.flatMap(({ initiative, replacements }): ReplacementRow[] => {
    if (replacements.length === 0) {
      return [{ initiative, actor: null, explanation: text('explorer.organisation.noReplacement') }];
    }
    // An organisation that fits several seats has one row.
    return replacements
      .filter(({ actor }, index) => replacements.findIndex((other) => other.actor.id === actor.id) === index)
      .map((replacement) => ({ initiative, ...replacement }));
  });
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={text('explorer.organisation.replacements')}
      isCaptionShown
      rows={rows}
      canSort={false}
      columns={[
        {
          heading: text('explorer.partnerships.partnership'),
          cell: ({ initiative }) => <MarkedLink node={initiative} />,
        },
        {
          heading: text('explorer.common.organisation'),
          cell: ({ actor }) => (actor ? <MarkedLink node={actor} /> : <Unknown />),
        },
        { heading: text('explorer.common.why'), cell: ({ explanation }) => explanation },
      ]}
    />
  );
}
