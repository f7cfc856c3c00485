import { useAnswer } from '../data/use-answer';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import {
  type PartnershipOrder,
  PartnershipsDocument,
  type PartnershipsQuery,
  type StakeholderGroup,
} from '../graphql/graphql';
import { formatList } from '../language/format';
import { text } from '../language/text';
import { AnswerHeading } from '../parts/answer';
import { GROUPS } from '../parts/seat';
import { Answered } from '../parts/states';
import { groupText } from './group-text';
import { LimitChips } from './limit-chips';
import { LimitForm } from './limit-form';
import { type Choices, choicesOf, filterOf, limitsOf, ORDERS } from './limits';
import { NoneFits } from './none-fits';
import { PartnershipList } from './partnership-list';

/** Which partnerships fit the limits that the address says, and who sits in them. */
export function PartnershipsPage() {
  const page = usePage();
  const choices = choicesOf(page);
  const asked = page.parameter('order') as PartnershipOrder;
  const variables = {
    filter: filterOf(choices),
    orderBy: ORDERS.includes(asked) ? asked : ORDERS[0]!,
    after: page.parameter('after') || null,
  };
  const answer = useAnswer(PartnershipsDocument, variables);
  usePageInfo({
    title: text('explorer.menu.partnerships'),
    asked: { document: PartnershipsDocument, variables },
    table: tableOf(choices),
  });
  return (
    <>
      <Answered of={answer} waiting={text('explorer.partnerships.waiting')}>
        {({ partnerships }) => partnerships && <Heading of={partnerships} choices={choices} />}
      </Answered>
      <LimitChips choices={choices} />
      <div class="finder">
        <LimitForm choices={choices} orderBy={variables.orderBy} />
        {answer.data?.partnerships &&
          (answer.data.partnerships.totalCount > 0 ? (
            <PartnershipList page={answer.data.partnerships} />
          ) : (
            <NoneFits choices={choices} unknown={answer.data.partnerships.unknown} />
          ))}
      </div>
    </>
  );
}

type List = NonNullable<PartnershipsQuery['partnerships']>;

function Heading({ of: { totalCount, nodes, pageInfo }, choices }: { of: List; choices: Choices }) {
  const isWhole = nodes.length === totalCount && !pageInfo.hasNextPage;
  const heading = text('explorer.partnerships.heading', {
    count: totalCount,
    limits: limitsOf(choices).length,
    seated: isWhole ? nodes.filter(({ multiStakeholder }) => multiStakeholder).length : -1,
    ended: isWhole ? nodes.filter(({ holds }) => !holds).length : 0,
  });
  const isSeated = (group: StakeholderGroup) =>
    nodes.some(({ seats }) => seats.some((seat) => seat.group === group && seat.state === 'SEATED'));
  const never = GROUPS.filter((group) => !isSeated(group));
  const lead =
    isWhole && totalCount > 0 && never.length > 0 && never.length < GROUPS.length
      ? text('explorer.partnerships.never', { groups: formatList(never.map(groupText)) })
      : undefined;
  return <AnswerHeading heading={heading} lead={lead} />;
}

/** The table with the rows of this list. */
function tableOf(choices: Choices): string {
  const filter = Object.entries(filterOf(choices)).filter(([, value]) => value !== undefined);
  const parameters = new URLSearchParams(filter.map(([name, value]) => [name, String(value)]));
  return `/export/partnerships${filter.length > 0 ? `?${parameters.toString()}` : ''}`;
}
