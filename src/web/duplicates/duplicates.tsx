import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { askAgain } from '../data/signals';
import { useAnswer } from '../data/use-answer';
import { useMayRecord } from '../data/use-viewer';
import { NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { DuplicatesDocument } from '../graphql/graphql';
import { text, label } from '../language/text';
import { DataTable } from '../parts/data-table';
import { Answered, AnswerHeading, Section, Unknown } from '../parts/states';
import { NameList, Website } from '../parts/names';
import { Notes, SourceList, NoteNumbers } from '../parts/sources';
import { RecordedChange } from '../recording/recorded-change';
import { SignInFirst } from '../recording/recording';
import { type Change, Decision, type DecisionProps, type Pair, pairKey, type Twin } from './decision';

/** Possible duplicates among organisations, a pair at a time; the viewer decides on each. */
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
              // The absorbed organisation is no longer on record.
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
  const mayRecord = useMayRecord();
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
      {mayRecord ? (
        <Decision
          key={key}
          pair={shown}
          recorded={recorded}
          later={() => page.go(page.with({ later: [...postponed, key], pair: undefined }))}
        />
      ) : (
        <SignInFirst />
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

interface Row {
  term: string;
  /** The value that both must share not to differ; where absent, the row always differs. */
  value?: string;
  cell: ComponentChildren;
}

/** Two organisations side by side, a row for each kind of fact, with a mark on differences. */
function SideBySide({ pair: { actor, other }, notes }: { pair: Pair; notes: Notes }) {
  const others = rowsOf(other, notes);
  const rows = rowsOf(actor, notes).map(({ term, value, cell }, index) => {
    const right = others[index]!;
    return { term, cells: [cell, right.cell], isSame: value === right.value };
  });
  return (
    <DataTable
      class="side-by-side"
      caption={text('explorer.duplicates.pair', { name: actor.name, other: other.name })}
      rows={rows}
      rowKey={({ term }) => term}
      columns={[
        {
          heading: text('explorer.record.facts'),
          isHeadingHidden: true,
          cell: ({ term, isSame }) => (
            <>
              {term} {!isSame && <small>{text('explorer.duplicates.differs')}</small>}
            </>
          ),
        },
        ...[actor, other].map((twin, index) => ({
          heading: twin.name,
          head: <NodeLink node={twin} />,
          cell: ({ cells }: (typeof rows)[number]) => cells[index],
          cellClass: ({ isSame }: (typeof rows)[number]) => !isSame && 'differs',
        })),
      ]}
    />
  );
}

function rowsOf(twin: Twin, notes: Notes): Row[] {
  const { kind, group, country, website, note, names, ties, evidence, id } = twin;
  const plain = (term: string, value: string | null | undefined): Row => ({
    term,
    value: value ?? '',
    cell: value ? value : <Unknown />,
  });
  return [
    plain(text('explorer.filter.kind'), label('KIND', kind)),
    plain(text('explorer.filter.group'), label('GROUP', group)),
    plain(text('explorer.filter.country'), country?.name),
    {
      term: text('explorer.organisation.names'),
      value: names.map(({ value }) => value).join('\n'),
      cell: <NameList names={names} />,
    },
    {
      term: text('explorer.organisation.website'),
      value: website ?? '',
      cell: <Website address={website} />,
    },
    plain(text('explorer.organisation.note'), note),
    { term: text('explorer.duplicates.ties'), cell: ties.totalCount },
    {
      term: text('explorer.common.sources'),
      cell: <NoteNumbers notes={notes} of={evidence} />,
    },
    { term: text('explorer.duplicates.id'), cell: id },
  ];
}
