import { useAnswer } from '../data/use-answer';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import {
  type PartnershipOrder,
  PartnershipsDocument,
  type PartnershipsQuery,
  type StakeholderGroup,
  PartnershipTotalDocument,
  NamesDocument,
} from '../graphql/graphql';
import { formatList, formatAlternatives } from '../language/format';
import { text, label } from '../language/text';
import { includedParts, NotOnRecord } from '../parts/not-on-record';
import { Answered, AnswerHeading } from '../parts/states';
import { GROUPS } from '../parts/seat';
import { nameOf } from '../search/choice';
import { groupText } from './initiative-text';
import { LimitForm } from './limit-form';
import { type Choices, choicesOf, filterOf, limitsOf, ORDERS, parametersOf, withoutLimit, type Limit } from './limits';
import { PartnershipList } from './partnership-list';

const NONE = choicesOf({ list: () => [], parameter: () => '' });

/** The limits of the list, each with a button that drops it; Delete does so too. */
function LimitChips({ choices }: { choices: Choices }) {
  const page = usePage();
  const textOf = useLimitText(choices);
  const limits = limitsOf(choices);
  if (limits.length === 0) return null;
  const go = (next: Choices) => page.go(page.with(parametersOf(next)), { keepFocus: true });
  return (
    <ul class="chips limits" aria-label={text('explorer.partnerships.limits')}>
      {limits.map((limit) => (
        <li key={`${limit.name} ${limit.values.join()}`} class="chip">
          {textOf(limit)}
          <button
            type="button"
            class="link"
            aria-label={text('explorer.partnerships.drop', { limit: textOf(limit) })}
            onClick={() => go(withoutLimit(choices, limit))}
            onKeyDown={(event) => event.key === 'Delete' && go(withoutLimit(choices, limit))}
          >
            ×
          </button>
        </li>
      ))}
      {limits.length > 1 && (
        <li>
          <button type="button" class="link" onClick={() => go({ ...NONE, hasEnded: choices.hasEnded })}>
            {text('explorer.partnerships.dropAll')}
          </button>
        </li>
      )}
    </ul>
  );
}

/** The partnerships that match the limits in the address, with their seats. */
export function PartnershipsPage() {
  const page = usePage();
  const choices = choicesOf(page);
  const order = page.parameter('order') as PartnershipOrder;
  const variables = {
    filter: { ...filterOf(choices), includeUnknown: includedParts(page) },
    orderBy: ORDERS.includes(order) ? order : ORDERS[0]!,
    after: page.parameter('after') || null,
  };
  const answer = useAnswer(PartnershipsDocument, variables);
  usePageInfo({
    title: text('explorer.menu.partnerships'),
    asked: { document: PartnershipsDocument, variables },
    table: tableOf('partnerships', variables.filter),
  });
  return (
    <>
      <Answered of={answer} waiting={text('explorer.partnerships.waiting')}>
        {({ partnerships }) =>
          partnerships && (
            <>
              <Heading of={partnerships} choices={choices} />
              <NotOnRecord unknown={partnerships.unknown} count={partnerships.totalCount} />
            </>
          )
        }
      </Answered>
      <LimitChips choices={choices} />
      <div class="finder">
        <LimitForm choices={choices} orderBy={variables.orderBy} />
        {answer.data?.partnerships &&
          (answer.data.partnerships.totalCount > 0 ? (
            <PartnershipList page={answer.data.partnerships} />
          ) : (
            <NoMatch choices={choices} />
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
    seated: isWhole ? nodes.filter(({ isMultiStakeholder }) => isMultiStakeholder).length : -1,
    ended: isWhole ? nodes.filter(({ isActive }) => !isActive).length : 0,
  });
  const isSeated = (group: StakeholderGroup) =>
    nodes.some(({ seats }) => seats.some((seat) => seat.group === group && seat.state === 'SEATED'));
  const unseated = GROUPS.filter((group) => !isSeated(group));
  const isSomewhere = unseated.length > 0 && unseated.length < GROUPS.length;
  const lead = isWhole && totalCount > 0 && (
    <>
      {text('explorer.partnerships.confirmed', {
        confirmed: nodes.filter(({ initiativeStatus }) => initiativeStatus === 'UNDER_WAY').length,
        unconfirmed: nodes.filter(({ initiativeStatus }) => initiativeStatus === 'UNCONFIRMED').length,
      })}{' '}
      {isSomewhere && text('explorer.partnerships.never', { groups: formatList(unseated.map(groupText)) })}
    </>
  );
  return <AnswerHeading heading={heading} lead={lead || undefined} />;
}

/** The number of partnerships without each limit, where none matches all of them. */
function NoMatch({ choices }: { choices: Choices }) {
  const textOf = useLimitText(choices);
  const limits = limitsOf(choices);
  return (
    <div class="none-fits">
      {limits.length > 0 && (
        <ul class="plain">
          {limits.map((limit) => (
            <Without
              key={`${limit.name} ${limit.values.join()}`}
              limit={limit}
              name={textOf(limit)}
              choices={choices}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/** The number of partnerships without a limit, and a button that drops it. */
function Without({ limit, name, choices }: { limit: Limit; name: string; choices: Choices }) {
  const page = usePage();
  const without = withoutLimit(choices, limit);
  const { data } = useAnswer(PartnershipTotalDocument, { filter: filterOf(without) });
  const count = data?.partnerships?.totalCount;
  if (count === undefined) return null;
  return (
    <li>
      <p>{text('explorer.partnerships.without', { limit: name, count })}</p>
      {count > 0 && (
        <button type="button" onClick={() => page.go(page.with(parametersOf(without)))}>
          {text('explorer.partnerships.dropLimit', { limit: name })}
        </button>
      )}
    </li>
  );
}

/** Returns words for a limit, such as "at least 5 groups"; nodes have names once they load. */
function useLimitText(choices: Choices): (limit: Limit) => string {
  const { objectives, regions, countries, forms, participants } = choices;
  const ids = [...objectives, ...regions, ...countries, ...forms, ...participants];
  const { data } = useAnswer(NamesDocument, ids.length > 0 ? { ids } : null);
  const names = new Map((data?.nodes ?? []).flatMap((node) => (node ? [[node.id, nameOf(node)] as const] : [])));
  return ({ name, values }) => {
    const [value = ''] = values;
    if (name === 'groups') {
      return text('explorer.partnerships.limit.groups', { group: label('GROUP', value) });
    }
    if (name === 'min') return text('explorer.partnerships.limit.min', { count: Number(value) });
    if (name === 'multi') return text('explorer.partnerships.limit.multi', { answer: value });
    if (name === 'text') return text('explorer.partnerships.limit.text', { text: value });
    return text(`explorer.partnerships.limit.${name}`, {
      names: formatAlternatives(values.map((id) => names.get(id) ?? id)),
    });
  };
}
