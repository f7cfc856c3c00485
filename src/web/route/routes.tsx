import { useAnswer } from '../data/use-answer';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { NamesDocument, RoutesDocument, type RoutesQuery } from '../graphql/graphql';
import { text } from '../language/text';
import { AnswerHeading, Section } from '../parts/answer';
import { restsOnText } from '../parts/rests-on';
import { Notes, SourceList } from '../parts/sources';
import { Answered } from '../parts/states';
import { type Choice, nameOf } from '../search/choice';
import { PathDrawing } from './drawing';
import { RouteHelp } from './help';
import { leadOf } from './lead';
import { RouteNodeActions } from './limits';
import { NoRoute } from './no-route';
import { type Path, sharedStarts } from './path';
import { PathCard } from './path-card';
import { isRouteEnd, RouteQuestion } from './question';
import { routeQuestion, routesTable, type RouteQuestionOf } from './route-question';

/** "How does A reach B?": the best paths of influence, what to check first, and on whom they depend. */
export function RoutesPage() {
  const question = routeQuestion(usePage());
  const { from, to, avoid, via, without, maxHops, minConfidence, includeEnded } = question;
  const ids = [...new Set([from, to, ...avoid, ...via, ...without].filter(Boolean))];
  const names = useAnswer(NamesDocument, ids.length > 0 ? { ids } : null);
  const known = new Map(names.data?.nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])));
  const isAsked = from !== '' && to !== '' && from !== to;
  const variables = { from: [from], to: [to], avoid, via, maxHops, minConfidence, includeEnded };
  const routes = useAnswer(RoutesDocument, isAsked ? variables : null);
  const nameOfId = (id: string) => (known.has(id) ? nameOf(known.get(id)!) : id);
  const ends = { from: known.get(from) ?? null, to: known.get(to) ?? null };
  const title =
    from && to
      ? text('explorer.route.question', { from: nameOfId(from), to: nameOfId(to) })
      : text('explorer.route.title');
  usePageInfo({
    title,
    asked: isAsked ? { document: RoutesDocument, variables } : undefined,
    table: isAsked ? routesTable(question) : undefined,
    detailActions: RouteNodeActions,
  });
  const mistake = names.data && mistakeIn(question, ids, known);
  return (
    <>
      <RouteQuestion key={`${from} ${to} ${String(known.size > 0)}`} {...{ ...ends, question, nameOfId }} />
      {mistake ? (
        <AnswerHeading heading={mistake} lead={text('explorer.route.mistakeHelp')} />
      ) : isAsked ? (
        <Answered of={routes} waiting={text('explorer.route.waiting', { question: title })}>
          {({ influencePaths }) =>
            influencePaths && (
              <Routes key={JSON.stringify(variables)} result={influencePaths} {...{ question, nameOfId }} />
            )
          }
        </Answered>
      ) : (
        <AnswerHeading
          heading={text(
            from && from === to
              ? 'explorer.route.sameEnds'
              : from || to
                ? 'explorer.route.oneEnd'
                : 'explorer.route.heading',
          )}
          lead={text('explorer.route.headingHelp')}
        />
      )}
    </>
  );
}

/** What is wrong with the nodes of an address: one that is not on record, or an end that is no organisation. */
function mistakeIn(
  question: RouteQuestionOf,
  ids: readonly string[],
  known: ReadonlyMap<string, Choice>,
): string | null {
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) return text('explorer.route.unknownId', { id: unknown });
  const noEnd = [question.from, question.to].map((id) => known.get(id)).find((node) => node && !isRouteEnd(node));
  return noEnd ? text('explorer.route.notAnOrganisation', { name: nameOf(noEnd) }) : null;
}

interface RoutesProps {
  result: NonNullable<RoutesQuery['influencePaths']>;
  question: RouteQuestionOf;
  nameOfId: (id: string) => string;
}

function Routes({ result, question, nameOfId }: RoutesProps) {
  const { answer, paths, restsOn } = result;
  const [best, ...others] = paths;
  if (!best) {
    return (
      <>
        <AnswerHeading heading={answer} />
        <NoRoute result={result} question={question} />
      </>
    );
  }
  const all: [Path, ...Path[]] = [best, ...others];
  const shared = sharedStarts(all);
  const notes = new Notes();
  return (
    <>
      <AnswerHeading heading={answer} lead={leadOf(all)} restsOn={restsOnText(restsOn)} />
      <div class="columns">
        <div>
          <Section
            heading={text('explorer.route.list', { count: all.length })}
            id="routes"
            beside={
              <a class="only-wide" href="#picture">
                {text('explorer.route.picture')}
              </a>
            }
          >
            {all.map((path, index) => (
              <PathCard
                key={path.hops.map(({ tie }) => tie.id).join()}
                path={path}
                number={index + 1}
                shared={shared[index]}
                notes={notes}
              />
            ))}
          </Section>
        </div>
        <RouteHelp paths={all} question={question} nameOfId={nameOfId} />
      </div>
      <Section
        heading={text('explorer.route.samePicture', { count: all.length })}
        id="picture"
        beside={<a href="#routes">{text('explorer.route.asList')}</a>}
      >
        <PathDrawing paths={all} title={text('explorer.route.drawing', { count: all.length })} />
        <p class="note only-narrow no-print">{text('explorer.route.tooNarrow')}</p>
      </Section>
      <SourceList notes={notes} />
    </>
  );
}
