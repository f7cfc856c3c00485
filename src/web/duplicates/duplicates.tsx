import { useState } from 'preact/hooks';
import { useToken } from '../data/sign-in';
import { askAgain, useAnswer } from '../data/use-answer';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { DuplicatesDocument } from '../graphql/graphql';
import { text } from '../language/text';
import { AnswerHeading, Section } from '../parts/answer';
import { Notes, SourceList } from '../parts/sources';
import { Answered } from '../parts/states';
import { RecordedChange } from '../recording/recorded-change';
import { type Change, Decision, type DecisionProps } from './decision';
import { type Pair, pairKey } from './pair';
import { SideBySide } from './side-by-side';

/** Organisations that may be on record twice, a pair at a time and side by side; who is signed in says whether they are one. */
export function DuplicatesPage() {
  const page = usePage();
  const actor = page.parameter('actor') || null;
  const answer = useAnswer(DuplicatesDocument, { actor });
  const [changes, setChanges] = useState<Change[]>([]);
  usePageInfo({
    title: text('explorer.duplicates.title'),
    asked: { document: DuplicatesDocument, variables: { actor } },
  });
  return (
    <Answered of={answer} waiting={text('explorer.duplicates.waiting')}>
      {({ mergeCandidates }) => (
        <>
          <Review
            pairs={mergeCandidates ?? []}
            recorded={(change, absorbed, keep) => {
              setChanges([change, ...changes]);
              // What is absorbed is on record no more.
              if (actor === absorbed) page.go(page.with({ actor: keep }), { keepFocus: true });
              else askAgain();
            }}
          />
          {changes.map((change) => (
            <div key={change.id} class="done" role="status">
              <RecordedChange change={change} undone={askAgain} />
            </div>
          ))}
        </>
      )}
    </Answered>
  );
}

function Review({ pairs, recorded }: { pairs: readonly Pair[]; recorded: DecisionProps['recorded'] }) {
  const page = usePage();
  const token = useToken();
  const postponed = page.list('later');
  const open = pairs.filter((pair) => !postponed.includes(pairKey(pair)));
  const shown = open.find((pair) => pairKey(pair) === page.parameter('pair')) ?? open[0];
  const notes = new Notes();
  const heading = text('explorer.duplicates.heading', { count: open.length, later: pairs.length - open.length });
  if (!shown) {
    return (
      <>
        <AnswerHeading heading={heading} lead={text('explorer.duplicates.lead')} />
        {postponed.length > 0 && (
          <p>
            <a href={page.with({ later: undefined })}>{text('explorer.duplicates.showPostponed')}</a>
          </p>
        )}
      </>
    );
  }
  const key = pairKey(shown);
  const others = open.filter((pair) => pair !== shown);
  return (
    <>
      <AnswerHeading heading={heading} lead={text('explorer.duplicates.lead')} />
      <Section heading={text('explorer.duplicates.pair', { name: shown.actor.name, other: shown.other.name })}>
        <p>{shown.explanation}</p>
        <SideBySide pair={shown} notes={notes} />
      </Section>
      {token ? (
        <Decision
          key={key}
          pair={shown}
          recorded={recorded}
          later={() => page.go(page.with({ later: [...postponed, key], pair: undefined }))}
        />
      ) : (
        <p class="note">{text('explorer.recording.signIn')}</p>
      )}
      {others.length > 0 && (
        <Section heading={text('explorer.duplicates.others')}>
          <ul class="plain">
            {others.map((pair) => (
              <li key={pairKey(pair)}>
                <a href={page.with({ pair: pairKey(pair) })}>
                  {text('explorer.duplicates.pair', { name: pair.actor.name, other: pair.other.name })}
                </a>{' '}
                <span class="soft">{pair.explanation}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <SourceList notes={notes} />
    </>
  );
}
