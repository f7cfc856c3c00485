import { useAnswer } from '../data/use-answer';
import { usePage } from '../frame/location';
import { LeavingDocument, RedundancyDocument, type LeavingQuery } from '../graphql/graphql';
import { formatDate, formatList, formatScore } from '../language/format';
import { text } from '../language/text';
import { Answered } from '../parts/states';
import { type Choice, nameOf, saidOf } from '../search/choice';
import { type RouteQuestionOf } from './route-question';
import { useNodeLimits } from './node-limits';
import { isWeakest, nodesBetween, type Path } from './path';

interface RouteHelpProps {
  paths: readonly [Path, ...Path[]];
  question: RouteQuestionOf;
  nameOfId: (id: string) => string;
}

/** The dependence on nodes, what-if, improvements and definitions, which load after the answer. */
export function RouteHelp({ paths, question, nameOfId }: RouteHelpProps) {
  const [best] = paths;
  const [from, to] = [best.hops[0]!.from.id, best.hops.at(-1)!.to.id];
  return (
    <aside aria-label={text('explorer.route.help')}>
      <section aria-label={text('explorer.route.leaves')}>
        <h2>{text('explorer.route.leaves')}</h2>
        <IndependentPaths from={from} to={to} isLimited={isLimited(question)} />
        <LossEffect paths={paths} from={from} to={to} question={question} nameOfId={nameOfId} />
      </section>
      <Improvements best={best} />
      <section class="words" aria-label={text('explorer.route.words')}>
        <h2>{text('explorer.route.words')}</h2>
        <p>{text('explorer.route.strengths')}</p>
        <p>{text('explorer.route.scored')}</p>
      </section>
    </aside>
  );
}

/** True where the search has limits of its own, which the counts over all ties ignore. */
function isLimited({ avoid, via, includeEnded, minConfidence }: RouteQuestionOf): boolean {
  return avoid.length > 0 || via.length > 0 || includeEnded || minConfidence !== 'LOW';
}

/** The number of independent paths, and the nodes whose loss would cut all of them. */
function IndependentPaths({ from, to, isLimited: isNoted }: { from: string; to: string; isLimited: boolean }) {
  const answer = useAnswer(RedundancyDocument, { from: [from], to });
  return (
    <Answered of={answer}>
      {({ pathRedundancy }) => (
        <>
          <p>{pathRedundancy?.answer}</p>
          {isNoted && <p class="note">{text('explorer.route.overAllTies')}</p>}
        </>
      )}
    </Answered>
  );
}

interface LossEffectProps extends RouteHelpProps {
  from: string;
  to: string;
}

/** The effect of the loss of the chosen nodes, by default the costliest node of the best path. */
function LossEffect({ paths, from, to, question, nameOfId }: LossEffectProps) {
  const { add } = useNodeLimits();
  const page = usePage();
  const [best] = paths;
  const hub = [...best.through].sort((a, b) => a.factor - b.factor)[0]?.node.id;
  const remove = question.without.length > 0 ? question.without : hub === undefined ? [] : [hub];
  const variables = { remove, from: [from], to, maxHops: question.maxHops };
  const answer = useAnswer(LeavingDocument, remove.length > 0 ? variables : null);
  const others = nodesBetween(paths).filter(({ id }) => !remove.includes(id));
  const name = (id: string) => {
    const node = nodesBetween(paths).find((passed) => passed.id === id);
    return node ? saidOf(node) : nameOfId(id);
  };
  if (remove.length === 0) return null;
  return (
    <>
      <Answered of={answer}>
        {({ whatIf }) => (
          <Consequences whatIf={whatIf} names={remove.map(name)} isAsked={question.without.length > 0} />
        )}
      </Answered>
      {others.length > 0 && (
        <p class="no-print">
          <select
            aria-label={text('explorer.route.tryAnother')}
            value=""
            onChange={(event) => add('without', event.currentTarget.value)}
          >
            <option value="">{text('explorer.route.tryAnother')}</option>
            {others.map((node: Choice) => (
              <option key={node.id} value={node.id}>
                {nameOf(node)}
              </option>
            ))}
          </select>{' '}
          {question.without.length > 0 && (
            <a href={page.with({ without: undefined })}>{text('explorer.route.nobodyLeaves')}</a>
          )}
        </p>
      )}
    </>
  );
}

interface ConsequencesProps {
  whatIf: LeavingQuery['whatIf'];
  names: readonly string[];
  /** True where the viewer chose the nodes; all effects are shown then. */
  isAsked: boolean;
}

function Consequences({ whatIf, names, isAsked }: ConsequencesProps) {
  if (!whatIf) return null;
  const [weaker] = whatIf.weakenedPaths;
  const outcome = whatIf.lost.length > 0 ? 'lost' : weaker ? 'weaker' : 'same';
  return (
    <div role="status">
      <p>
        <b>{text('explorer.route.ifLeaves', { names: formatList(names), count: names.length })}</b>{' '}
        {text('explorer.route.routeLeft', {
          outcome,
          before: weaker ? formatScore(weaker.before) : '',
          after: weaker ? formatScore(weaker.after) : '',
          strengthBefore: weaker ? text(`explorer.strength.${weaker.strengthBefore}`) : '',
          strengthAfter: weaker ? text(`explorer.strength.${weaker.strengthAfter}`) : '',
        })}
      </p>
      {isAsked && (
        <>
          <p>{whatIf.answer}</p>
          {whatIf.unknown.map(({ code, text: words }) => (
            <p key={code} class="note">
              {words}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

/** The effect of a new source for the weakest tie, and the tie whose confirmation expires next. */
function Improvements({ best }: { best: Path }) {
  const weakest = best.hops.find(({ tie }) => isWeakest(best, { tie: tie.id }));
  const next = best.hops
    .filter(({ tie }) => tie.status === 'CURRENT' && tie.confirmedUntil !== null)
    .sort((a, b) => a.tie.confirmedUntil!.localeCompare(b.tie.confirmedUntil!))[0];
  const canBeRenewed = weakest && !weakest.tie.isDerived && weakest.tie.status !== 'ENDED' && weakest.freshness < 1;
  if (!canBeRenewed && !next) return null;
  return (
    <section aria-label={text('explorer.route.wouldHelp')}>
      <h2>{text('explorer.route.wouldHelp')}</h2>
      {canBeRenewed && (
        <p>
          {text('explorer.route.newSource', {
            from: saidOf(weakest.from),
            to: saidOf(weakest.to),
            before: formatScore(best.score),
            after: formatScore(best.score / weakest.freshness),
          })}
        </p>
      )}
      {next && (
        <p>
          {text('explorer.route.confirmedUntil', {
            from: saidOf(next.from),
            to: saidOf(next.to),
            date: formatDate(next.tie.confirmedUntil!),
          })}
        </p>
      )}
    </section>
  );
}
