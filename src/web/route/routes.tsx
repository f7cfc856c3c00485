import { useAnswer } from '../data/use-answer';
import { Link, NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { IntroductionsDocument, NamesDocument, RoutesDocument, type RoutesQuery } from '../graphql/graphql';
import { formatList } from '../language/format';
import { text } from '../language/text';
import { Answered, AnswerHeading, Section } from '../parts/states';
import { Notes, restsOnText, SourceList } from '../parts/sources';
import { type Choice, nameOf, saidOf } from '../search/choice';
import { type Introduction } from '../introduction/introductions';
import { AskFirst } from './ask-first';
import { PathDrawing } from './drawing';
import { RouteHelp } from './help';
import { RouteNodeActions } from './limits';
import { isWeakest, type Path, sharedStarts } from './path';
import { PathCard } from './path-card';
import { isRouteEnd, RouteQuestion } from './question';
import { routeQuestion, routesTable, type RouteQuestionOf } from './route-question';
import { doubtOf } from './tie-row';

/** "How does A reach B?": first contacts, the best paths, first checks, and dependence on nodes. */
export function RoutesPage() {
  const question = routeQuestion(usePage());
  const { from, to, avoid, via, without, maxHops, minConfidence, includeEnded } = question;
  const ids = [...new Set([from, to, ...avoid, ...via, ...without].filter(Boolean))];
  const names = useAnswer(NamesDocument, ids.length > 0 ? { ids } : null);
  const known = new Map(names.data?.nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])));
  const isAsked = from !== '' && to !== '' && from !== to;
  const variables = { from: [from], to: [to], avoid, via, maxHops, minConfidence, includeEnded };
  const routes = useAnswer(RoutesDocument, isAsked ? variables : null);
  const nameOfId = (id: string) => (known.has(id) ? saidOf(known.get(id)!) : id);
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
      <RouteQuestion
        key={`${from} ${to} ${String(known.size > 0)}`}
        {...ends}
        question={question}
        nameOfId={nameOfId}
      />
      {mistake ? (
        <AnswerHeading heading={mistake} lead={text('explorer.route.mistakeHelp')} />
      ) : isAsked ? (
        <Answered of={routes} waiting={text('explorer.route.waiting', { question: title })}>
          {({ influencePaths }) =>
            influencePaths && (
              <Routes key={JSON.stringify(variables)} result={influencePaths} question={question} nameOfId={nameOfId} />
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

/** Returns the mistake in the nodes of an address: an unknown id, or an end that is no actor. */
function mistakeIn(
  question: RouteQuestionOf,
  ids: readonly string[],
  known: ReadonlyMap<string, Choice>,
): string | null {
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) return text('explorer.route.unknownId', { id: unknown });
  const noEnd = [question.from, question.to].map((id) => known.get(id)).find((node) => node && !isRouteEnd(node));
  return noEnd ? text('explorer.route.notAnOrganisation', { name: saidOf(noEnd) }) : null;
}

interface RoutesProps {
  result: NonNullable<RoutesQuery['influencePaths']>;
  question: RouteQuestionOf;
  nameOfId: (id: string) => string;
}

function Routes({ result, question, nameOfId }: RoutesProps) {
  const { answer, askFirst, paths, restsOn } = result;
  const [best, ...others] = paths;
  const target = best?.hops.at(-1)?.to.id;
  const { data } = useAnswer(IntroductionsDocument, target ? { to: target } : null);
  const asks: readonly Introduction[] = data?.node && 'asks' in data.node ? data.node.asks : [];
  if (!best) {
    return (
      <>
        <AnswerHeading heading={answer} />
        <AskFirst members={askFirst} />
        <NoPath result={result} question={question} />
      </>
    );
  }
  const all: [Path, ...Path[]] = [best, ...others];
  const ends = [best.hops[0]!.from.id, best.hops.at(-1)!.to.id];
  const shared = sharedStarts(all);
  const notes = new Notes();
  return (
    <>
      <AnswerHeading heading={answer} lead={leadOf(all)} restsOn={restsOnText(restsOn)} />
      <AskFirst members={askFirst} />
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
                asks={asks}
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
        <PathDrawing
          paths={all}
          title={text('explorer.route.drawing', { count: all.length })}
          table={routesTable(question)}
          rows="routes"
        />
        <p class="note only-narrow no-print">{text('explorer.route.tooNarrow')}</p>
        <p class="no-print">
          <Link to="/network" parameters={{ nodes: ends, path: ends }}>
            {text('explorer.menu.seeNetwork')}
          </Link>
        </p>
      </Section>
      <SourceList notes={notes} />
    </>
  );
}

/** Returns the first check, and the number of other paths around the nodes of the best one. */
function leadOf([best, ...others]: readonly [Path, ...Path[]]): string {
  const passed = best.through.map(({ node }) => node);
  const independent = others.filter(
    ({ through }) => !through.some(({ node }) => passed.some(({ id }) => id === node.id)),
  );
  const sentences = [
    checkFirst(best),
    passed.length > 0 &&
      others.length > 0 &&
      text('explorer.route.around', {
        around: independent.length === 0 ? 'none' : independent.length === others.length ? 'all' : 'some',
        count: independent.length,
        others: others.length,
        passed: formatList(passed.map(saidOf)),
      }),
  ];
  return sentences.filter(Boolean).join(' ');
}

function checkFirst(path: Path): string {
  const hop = path.hops.find(({ tie }) => isWeakest(path, { tie: tie.id }));
  if (hop) {
    const doubt = text(`explorer.route.doubt.${doubtOf(hop)}`);
    return text('explorer.route.checkTie', { from: saidOf(hop.from), to: saidOf(hop.to), doubt });
  }
  const hub = path.through.find(({ node }) => isWeakest(path, { node: node.id }));
  return hub ? text('explorer.route.checkHub', { name: saidOf(hub.node), ties: hub.tieCount }) : '';
}

interface NoPathProps {
  result: NonNullable<RoutesQuery['influencePaths']>;
  question: RouteQuestionOf;
}

/** The remedies where no path exists: the tie that would open one, and the limits to drop. */
function NoPath({ result: { missingLink, longerPath }, question }: NoPathProps) {
  const page = usePage();
  const { avoid, via, includeEnded, minConfidence } = question;
  const changes = [
    longerPath !== null && {
      words: text('explorer.route.allowSteps', { count: longerPath }),
      address: page.with({ maxHops: String(longerPath) }),
    },
    via.length > 0 && { words: text('explorer.route.dropVia'), address: page.with({ via: undefined }) },
    avoid.length > 0 && { words: text('explorer.route.dropAvoid'), address: page.with({ avoid: undefined }) },
    minConfidence !== 'LOW' && {
      words: text('explorer.route.allowLow'),
      address: page.with({ confidence: undefined }),
    },
    !includeEnded && { words: text('explorer.route.allowEnded'), address: page.with({ ended: '1' }) },
  ].filter((change) => change !== false);
  if (!missingLink && changes.length === 0) return null;
  return (
    <Section heading={text('explorer.route.wouldOpen')}>
      {missingLink && (
        <>
          <p>
            {text('explorer.route.missingLink', {
              from: saidOf(missingLink.from),
              to: saidOf(missingLink.to),
              reached: missingLink.hopsFrom === null ? 'none' : missingLink.hopsFrom === 0 ? 'start' : 'steps',
              hopsFrom: missingLink.hopsFrom ?? 0,
            })}
          </p>
          <p class="buttons">
            <NodeLink node={{ ...missingLink.from, name: nameOf(missingLink.from) }} />
            <NodeLink node={{ ...missingLink.to, name: nameOf(missingLink.to) }} />
            {(missingLink.hopsFrom ?? 0) > 0 && (
              <Link to="/routes" parameters={{ from: question.from, to: missingLink.from.id }}>
                {text('explorer.route.reachFirst', { name: saidOf(missingLink.from) })}
              </Link>
            )}
          </p>
        </>
      )}
      {changes.length > 0 && (
        <p class="buttons no-print">
          {changes.map(({ words, address }) => (
            <a key={words} class="button" href={address}>
              {words}
            </a>
          ))}
        </p>
      )}
    </Section>
  );
}
