import { useAnswer } from '../data/use-answer';
import { Link } from '../frame/link';
import { usePageInfo } from '../frame/page-info';
import { CompletenessDocument, type CompletenessQuery, ExamplesDocument, type ExamplesQuery } from '../graphql/graphql';
import { formatDate, formatNumber, formatList } from '../language/format';
import { text } from '../language/text';
import { Answered, AnswerHeading, Section } from '../parts/states';
import { NoteNumbers, Notes, SourceList } from '../parts/sources';
import { type Choice, saidOf } from '../search/choice';
import { SearchBox } from '../search/search-box';

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
function Questions() {
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
                  text={text('explorer.route.question', { from: saidOf(from), to: saidOf(to) })}
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

/** The first visit: what this is, questions to begin with, and how complete the records are. */
export function Home() {
  const completeness = useAnswer(CompletenessDocument, {});
  usePageInfo({
    title: text('explorer.home.title'),
    asked: { document: CompletenessDocument, variables: {} },
    table: '/export/completeness',
  });
  return (
    <>
      <AnswerHeading heading={text('explorer.home.heading')} lead={text('explorer.home.lead')} />
      <SearchBox class="home-search" label={text('explorer.home.search')} />
      <Questions />
      <Section heading={text('explorer.home.complete')} beside={text('explorer.home.completeNote')}>
        <Answered of={completeness}>{(data) => <CompletenessList data={data} />}</Answered>
      </Section>
    </>
  );
}

/** Parts of a whole that the members and signatories are; lists of parties are shown with their countries. */
const SHOWN = ['members', 'memberCountries', 'codeSignatories', 'localCodeRepresentatives'];

function CompletenessList({ data }: { data: CompletenessQuery }) {
  const notes = new Notes();
  const shown = data.completeness.filter(({ subject }) => SHOWN.includes(subject));
  return (
    <>
      <div class="completeness">
        {shown.map(({ subject, label, recorded, reported, atLeast, asOf, evidence }) => (
          <div key={subject}>
            <b>
              {text(atLeast ? 'explorer.home.ofAtLeast' : 'explorer.home.of', {
                recorded: formatNumber(recorded),
                reported: formatNumber(reported),
              })}
            </b>
            <p class="small">
              {label}{' '}
              <span class="soft">
                {text('explorer.home.reported', { date: formatDate(asOf) })}
                <NoteNumbers notes={notes} sources={evidence.map(({ source }) => source)} />
              </span>
            </p>
            <progress class="visually-hidden" max={reported} value={recorded} aria-label={label} />
            <span class="bar" aria-hidden="true">
              <i style={{ width: `${String(Math.min(100, Math.round((100 * recorded) / reported)))}%` }} />
            </span>
          </div>
        ))}
      </div>
      <p class="note">{text('explorer.home.countNote')}</p>
      <SourceList notes={notes} />
    </>
  );
}
