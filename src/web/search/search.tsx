import { useAnswer } from '../data/use-answer';
import { Link, pathOfNode } from '../frame/link';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { SearchDocument } from '../graphql/graphql';
import { text } from '../language/text';
import { Answered, AnswerHeading } from '../parts/states';
import { NodeMark } from '../parts/seat';
import { describeChoice, nameOf } from './choice';

const MAX_RESULTS = 50;

/** The nodes whose name matches a text; the fuzzy matches where none does. */
export function SearchPage() {
  const page = usePage();
  const typed = page.parameter('text');
  const variables = { text: typed, first: MAX_RESULTS };
  const answer = useAnswer(SearchDocument, typed ? variables : null);
  const title = typed ? text('explorer.search.title', { text: typed }) : text('explorer.home.search');
  usePageInfo({
    title,
    asked: { document: SearchDocument, variables },
  });
  if (!typed) return <AnswerHeading heading={title} />;
  return (
    <Answered of={answer}>
      {({ search }) => {
        const hits = search ?? [];
        const isNamed = hits[0]?.isFuzzy === false;
        const isRelated = hits[0]?.isRelated ?? true;
        const nearest = hits[0] && !isRelated ? nameOf(hits[0].node) : undefined;
        const heading = isNamed
          ? text('explorer.search.found', {
              count: hits.length,
              text: typed,
              isCut: hits.length < MAX_RESULTS ? 'no' : 'yes',
            })
          : text('explorer.search.none', { text: typed, nearest: nearest ?? '', hasNearest: nearest ? 'yes' : 'no' });
        return (
          <>
            <AnswerHeading
              heading={heading}
              lead={isRelated ? text('explorer.search.unknown', { count: hits.length }) : undefined}
            />
            {isRelated && (
              <p>
                <Link to="/record/organisation">{text('explorer.search.record')}</Link>
              </p>
            )}
            <ul class="plain results">
              {hits.map(({ node, matched }) => (
                <li key={node.id}>
                  <NodeMark node={node} /> <Link to={pathOfNode(node)}>{nameOf(node)}</Link>{' '}
                  <small>
                    {describeChoice(node)}
                    {matched !== nameOf(node) && ` · ${matched}`}
                  </small>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Answered>
  );
}
