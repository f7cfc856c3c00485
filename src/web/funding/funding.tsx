import { askPages } from '../data/ask';
import { useAnswer } from '../data/use-answer';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import { FundingDocument, type FundingQuery, type FundingQueryVariables } from '../graphql/graphql';
import { formatList, formatNumber } from '../language/format';
import { text } from '../language/text';
import { Notes, SourceList } from '../parts/sources';
import { Answered, AnswerHeading, Section } from '../parts/states';
import { TieList } from '../record/lists';

type Grant = NonNullable<FundingQuery['ties']>['nodes'][number];

const askAll = askPages<FundingQuery, FundingQueryVariables, Grant>(({ ties }) => ties ?? undefined);

const PARTS = [
  { name: 'confirmed', statuses: ['CURRENT'] },
  { name: 'unconfirmed', statuses: ['UNCONFIRMED', 'CONTESTED'] },
  { name: 'ended', statuses: ['ENDED'] },
] as const;

/** The funding on record: who is confirmed to give, who is not, and what ended, with sums. */
export function FundingPage() {
  const answer = useAnswer(FundingDocument, {}, askAll);
  const notes = new Notes();
  usePageInfo({
    title: text('explorer.funding.title'),
    asked: { document: FundingDocument, variables: {} },
    table: tableOf('ties', { types: 'FUNDS', statuses: 'CURRENT,UNCONFIRMED,CONTESTED,ENDED' }),
  });
  return (
    <Answered of={answer}>
      {({ ties }) => {
        const parts = PARTS.map(({ name, statuses }) => ({
          name,
          grants: (ties?.nodes ?? []).filter(({ status }) => (statuses as readonly string[]).includes(status)),
        }));
        const [confirmed = 0, unconfirmed = 0, ended = 0] = parts.map(({ grants }) => grants.length);
        return (
          <>
            <AnswerHeading heading={text('explorer.funding.heading', { confirmed, unconfirmed, ended })} />
            {parts.map(({ name, grants }) => (
              <Section key={name} heading={text(`explorer.funding.${name}`)} beside={sumsText(grants)}>
                <TieList caption={text(`explorer.funding.${name}`)} ties={grants} isWhole notes={notes} />
              </Section>
            ))}
            <SourceList notes={notes} />
          </>
        );
      }}
    </Answered>
  );
}

/** Returns the sum of the amounts in each currency, and the number of grants without an amount. */
function sumsText(grants: readonly Grant[]): string {
  const currencies = [...new Set(grants.flatMap(({ currency }) => currency ?? []))].sort();
  const sums = currencies.map((currency) => {
    const amounts = grants.map((grant) => (grant.currency === currency ? (grant.amount ?? 0) : 0));
    return `${formatNumber(amounts.reduce((sum, amount) => sum + amount, 0))} ${currency}`;
  });
  const count = grants.filter(({ amount }) => amount === null).length;
  return text('explorer.funding.sums', { sums: sums.length > 0 ? formatList(sums) : 'none', count });
}
