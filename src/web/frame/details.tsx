import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useAnswer } from '../data/use-answer';
import { DetailsDocument } from '../graphql/graphql';
import { text } from '../language/text';
import { NodeMark } from '../parts/seat';
import { Answered } from '../parts/states';
import { type Choice, describeChoice, nameOf } from '../search/choice';
import { Link, pathOfNode } from './link';
import { usePage } from './location';

/** What is known of a node in short, beside the view that it was opened from; it has its own address, and Back closes it. */
export function Details({ id, actions: Actions }: { id: string; actions?: ComponentType<{ node: Choice }> }) {
  const page = usePage();
  const answer = useAnswer(DetailsDocument, { id });
  const part = useRef<HTMLElement>(null);
  useEffect(() => part.current?.focus(), [id]);
  return (
    <aside class="details" aria-label={text('explorer.details.heading')} tabIndex={-1} ref={part}>
      <Answered of={answer}>
        {({ node }) =>
          node ? (
            <>
              <h2>
                <NodeMark node={node} /> {'sentence' in node ? node.sentence : nameOf(node)}
              </h2>
              <p class="soft">{describeChoice(node)}</p>
              {Actions && <Actions node={node} />}
              {'ties' in node && (
                <ul>
                  {node.ties.nodes.map((tie) => (
                    <li key={tie.id}>{tie.sentence}</li>
                  ))}
                </ul>
              )}
              <p>
                <Link to={pathOfNode(node)}>{text('explorer.details.page')}</Link>
              </p>
            </>
          ) : (
            <p>{text('explorer.notFound.record')}</p>
          )
        }
      </Answered>
      <a href={page.with({ detail: undefined })}>{text('explorer.details.close')}</a>
    </aside>
  );
}
