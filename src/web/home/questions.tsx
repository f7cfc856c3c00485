import { useAnswer } from '../data/use-answer';
import { Link } from '../frame/link';
import type { QueryParameters } from '../frame/query';
import {
  BestPathDocument,
  ExamplesDocument,
  type ExamplesQuery,
  OutsideTreatyDocument,
  PromisesMadeAtDocument,
} from '../graphql/graphql';
import { formatList } from '../language/format';
import { text } from '../language/text';
import { Answered, Section } from '../parts/states';
import { type Choice, saidOf } from '../search/choice';

const TREATY = 'OPSC';
const EVENT = 'OPP-CONFERENCE-COL-2024-11-07';
const REGION = 'BLK-SSA';
const HOTELS = ['MBR-PACT-USA', 'CM-HILTON'] as const;
const ROUTE = ['MBR-ECPAT-SWE', 'ASEAN'] as const;
const TARGETS = ['CM-ACCOR', 'UNWTO', 'NLD-MFA', 'EU-COMMISSION'];
const COUNTRY = 'MAR';

/** Example questions; a graph without their records shows fewer of them. */
export function Questions() {
  const ids = [TREATY, EVENT, REGION, ...HOTELS, ...ROUTE, ...TARGETS, COUNTRY];
  const examples = useAnswer(ExamplesDocument, { ids });
  return (
    <Section heading={text('explorer.home.questions')}>
      <Answered of={examples}>
        {(data) => {
          const known = new Map(data.nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])));
          const nodesOf = (exampleIds: readonly string[]) => exampleIds.flatMap((id) => known.get(id) ?? []);
          const [treaty, event, region] = [TREATY, EVENT, REGION].map((id) => known.get(id));
          const { from, to, targets, country } = subjectsOf(data, nodesOf);
          const hotels = nodesOf(HOTELS);
          if (!country) return <p>{text('explorer.home.empty')}</p>;
          return (
            <ul class="plain questions">
              {treaty && <OutsideTreaty treaty={treaty} />}
              {event && region && <CommitmentsQuestion event={event} region={region} />}
              {hotels.length === HOTELS.length && <Path from={hotels[0]!} to={hotels[1]!} />}
              {from && to && <Path from={from} to={to} />}
              <Question
                to="/coverage"
                parameters={{ group: 'GOVERNMENT' }}
                text={text('explorer.home.coverageQuestion')}
                note={text('explorer.home.coverageNote')}
              />
              {targets.length > 0 && (
                <Question
                  to="/convene"
                  parameters={{ targets: targets.map(({ id }) => id), seats: '10' }}
                  text={text('explorer.convene.question', { names: formatList(targets.map(saidOf)) })}
                  note={text('explorer.home.conveneNote')}
                />
              )}
              <Question
                to={`/countries/${country.id}`}
                text={text('explorer.home.countryQuestion', { country: saidOf(country) })}
                note={text('explorer.home.countryNote')}
              />
            </ul>
          );
        }}
      </Answered>
    </Section>
  );
}

/** Returns the subjects of the other questions: known examples, else the first of their kind. */
function subjectsOf({ members, bodies, countries }: ExamplesQuery, nodesOf: (ids: readonly string[]) => Choice[]) {
  const route = nodesOf(ROUTE);
  const [from, to] = route.length === ROUTE.length ? route : [members?.nodes[0], bodies?.nodes[0]];
  const targets = nodesOf(TARGETS);
  return {
    from,
    to,
    targets: targets.length > 0 ? targets : (bodies?.nodes ?? []),
    country: nodesOf([COUNTRY])[0] ?? countries?.nodes[0],
  };
}

function OutsideTreaty({ treaty }: { treaty: Choice }) {
  const { data } = useAnswer(OutsideTreatyDocument, { treaty: treaty.id });
  const [outside, withMember] = [data?.countries?.totalCount, data?.withMember?.totalCount];
  return (
    <Question
      to={`/records/${treaty.id}`}
      text={text('explorer.home.treatyQuestion')}
      note={
        outside !== undefined && withMember !== undefined
          ? text('explorer.home.treatyAnswer', { outside, withMember })
          : ''
      }
    />
  );
}

function CommitmentsQuestion({ event, region }: { event: Choice; region: Choice }) {
  const { data } = useAnswer(PromisesMadeAtDocument, { event: event.id, region: region.id });
  const commitments = data?.commitments;
  const followed = commitments?.nodes.filter(({ by }) => (by.country?.actors.totalCount ?? 0) > 0).length ?? 0;
  return (
    <Question
      to="/commitments"
      parameters={{ madeAt: event.id, region: region.id }}
      text={text('explorer.home.promisesQuestion', { event: saidOf(event) })}
      note={
        commitments
          ? text('explorer.home.promisesAnswer', { count: commitments.totalCount, followed, region: saidOf(region) })
          : ''
      }
    />
  );
}

function Path({ from, to }: { from: Choice; to: Choice }) {
  const { data } = useAnswer(BestPathDocument, { from: from.id, to: to.id });
  return (
    <Question
      to="/routes"
      parameters={{ from: from.id, to: to.id }}
      text={text('explorer.route.question', { from: saidOf(from), to: saidOf(to) })}
      note={data?.influencePaths?.answer ?? ''}
    />
  );
}

interface QuestionProps {
  to: string;
  parameters?: QueryParameters;
  text: string;
  note: string;
}

function Question({ to, parameters, text: question, note }: QuestionProps) {
  return (
    <li>
      <Link to={to} parameters={parameters}>
        {question}
        <small>{note}</small>
      </Link>
    </li>
  );
}
