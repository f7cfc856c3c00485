import { useAnswer } from '../data/use-answer';
import { Link } from '../frame/link';
import { ExamplesDocument, type ExamplesQuery } from '../graphql/graphql';
import { formatList } from '../language/format';
import { text } from '../language/text';
import { Section } from '../parts/answer';
import { Answered } from '../parts/states';
import { type Choice, nameOf } from '../search/choice';

const ROUTE = ['MBR-ECPAT-SWE', 'ASEAN'];
const TARGETS = ['CM-ACCOR', 'UNWTO', 'NLD-MFA', 'EU-COMMISSION'];
const COUNTRY = 'MAR';

/** What the questions are about: the best-known examples, or the first of their kind that this graph has. */
function subjectsOf({ nodes, members, bodies, countries }: ExamplesQuery) {
  const known = new Map(nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])));
  const named = (ids: readonly string[]): Choice[] => ids.flatMap((id) => known.get(id) ?? []);
  const route = named(ROUTE);
  const [from, to] = route.length === ROUTE.length ? route : [members?.nodes[0], bodies?.nodes[0]];
  const targets = named(TARGETS);
  return {
    from,
    to,
    targets: targets.length > 0 ? targets : (bodies?.nodes ?? []),
    country: named([COUNTRY])[0] ?? countries?.nodes[0],
  };
}

/** Questions to begin with, all of which work on the graph at hand. */
export function Questions() {
  const examples = useAnswer(ExamplesDocument, { ids: [...ROUTE, ...TARGETS, COUNTRY] });
  return (
    <Section heading={text('explorer.home.questions')}>
      <Answered of={examples}>
        {(data) => {
          const { from, to, targets, country } = subjectsOf(data);
          if (!country) return <p>{text('explorer.home.empty')}</p>;
          return (
            <ul class="plain questions">
              {from && to && (
                <Question
                  to="/routes"
                  parameters={{ from: from.id, to: to.id }}
                  text={text('explorer.route.question', { from: nameOf(from), to: nameOf(to) })}
                  note={text('explorer.home.routeNote')}
                />
              )}
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
                  text={text('explorer.convene.question', { names: formatList(targets.map(nameOf)) })}
                  note={text('explorer.home.conveneNote')}
                />
              )}
              <Question
                to={`/countries/${country.id}`}
                text={text('explorer.home.countryQuestion', { country: nameOf(country) })}
                note={text('explorer.home.countryNote')}
              />
            </ul>
          );
        }}
      </Answered>
    </Section>
  );
}

interface QuestionProps {
  to: string;
  parameters?: Record<string, string | string[]>;
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
