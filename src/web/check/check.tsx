import { useState } from 'preact/hooks';
import { useToken } from '../data/sign-in';
import { askAgain, useAnswer } from '../data/use-answer';
import { Link, NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { RegionsDocument, ChecksDocument, type ChecksQuery, NamesDocument } from '../graphql/graphql';
import { formatList } from '../language/format';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import type { FilterField } from '../parts/filter-field';
import { FilterForm } from '../parts/filter-form';
import { MarkedLink } from '../parts/seat';
import { NoteNumbers, Notes, SourceList } from '../parts/sources';
import { Answered, AnswerHeading, Section } from '../parts/states';
import { RecordedChange } from '../recording/recorded-change';
import { ACTOR_TYPES, nameOf, saidOf } from '../search/choice';
import { ChosenNodes } from '../search/chosen-nodes';
import { AnswersForm, type Change, isToRecord, type TieAnswer } from './answers-form';

/** What to confirm next: the ties whose confirmation would open most towards some targets, and what was answered about each. */
export function CheckPage() {
  const page = usePage();
  const targets = page.list('targets');
  const region = page.parameter('region');
  const isAsked = targets.length > 0;
  const names = useAnswer(NamesDocument, isAsked ? { ids: targets } : null);
  const regions = useAnswer(RegionsDocument, {}).data?.regions ?? [];
  const known = new Map(names.data?.nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])));
  const variables = { targets, regions: region ? [region] : null };
  const answer = useAnswer(ChecksDocument, isAsked ? variables : null);
  const [recorded, setRecorded] = useState<Change | null>(null);
  usePageInfo({
    title: text('explorer.check.title'),
    asked: isAsked ? { document: ChecksDocument, variables } : undefined,
  });
  const where: FilterField = {
    name: 'region',
    kind: 'choice',
    label: text('explorer.filter.region'),
    options: regions,
    all: text('explorer.coverage.all', { count: regions.length }),
  };
  return (
    <>
      <FilterForm name={text('explorer.check.title')} fields={[where]}>
        <ChosenNodes
          label={text('explorer.check.targets')}
          ids={targets}
          nameOfId={(id) => (known.has(id) ? nameOf(known.get(id)!) : id)}
          types={[...ACTOR_TYPES, 'COUNTRY']}
          change={(ids) => page.go(page.with({ targets: ids, detail: undefined }), { keepFocus: true })}
        />
      </FilterForm>
      {!isAsked ? (
        <AnswerHeading heading={text('explorer.check.start')} lead={text('explorer.check.startHelp')} />
      ) : answer.error?.reason === 'rejected' ? (
        <AnswerHeading heading={answer.error.message} />
      ) : (
        <Answered of={answer} waiting={text('explorer.check.waiting')}>
          {({ checks }) =>
            checks && (
              <Checks checks={checks} names={formatList([...known.values()].map(saidOf))} recorded={setRecorded} />
            )
          }
        </Answered>
      )}
      {recorded && (
        <section class="recording" role="status">
          <RecordedChange key={recorded.id} change={recorded} undone={askAgain} />
        </section>
      )}
    </>
  );
}

const ANSWERS: readonly TieAnswer[] = ['none', 'confirmed', 'ended', 'retracted', 'unknown'];

type Check = NonNullable<ChecksQuery['checks']>[number];

interface ChecksProps {
  checks: readonly Check[];
  names: string;
  recorded: (change: Change) => void;
}

function Checks({ checks, names, recorded }: ChecksProps) {
  const token = useToken();
  const [answers, setAnswers] = useState<Readonly<Record<string, TieAnswer>>>({});
  const notes = new Notes();
  const opening = checks.filter(({ routes }) => routes > 0);
  const answered = checks.filter(({ tie }) => isToRecord(answers[tie.id] ?? 'none'));
  return (
    <>
      <AnswerHeading
        heading={text('explorer.check.heading', { count: opening.length, names })}
        lead={text('explorer.check.lead', { count: checks.length })}
      />
      {checks.length > 0 && (
        <Section heading={text('explorer.check.first')}>
          <DataTable
            caption={text('explorer.check.first')}
            rows={checks}
            canSort={false}
            columns={[
              {
                heading: text('explorer.check.link'),
                cell: ({ tie }) => (
                  <>
                    <NodeLink node={{ __typename: 'Tie', ...tie }} />
                    <NoteNumbers notes={notes} sources={tie.evidence.slice(0, 1).map(({ source }) => source)} />
                  </>
                ),
              },
              {
                heading: text('explorer.check.rise'),
                isNumber: true,
                cell: ({ routes }) => routes,
              },
              {
                heading: text('explorer.check.ask'),
                cell: ({ askWhom }) => (
                  <ul class="plain">
                    {askWhom.map((actor) => (
                      <li key={actor.id}>
                        <MarkedLink node={actor} />
                      </li>
                    ))}
                  </ul>
                ),
              },
              ...(token
                ? [
                    {
                      heading: text('explorer.check.answer'),
                      cell: ({ tie }: Check) => (
                        <select
                          aria-label={text('explorer.check.answerTo', { sentence: tie.sentence })}
                          value={answers[tie.id] ?? 'none'}
                          onChange={({ currentTarget }) =>
                            setAnswers({ ...answers, [tie.id]: currentTarget.value as TieAnswer })
                          }
                        >
                          {ANSWERS.map((answer) => (
                            <option key={answer} value={answer}>
                              {text('explorer.check.given', { answer })}
                            </option>
                          ))}
                        </select>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </Section>
      )}
      {Object.values(answers).includes('unknown') && <p class="note">{text('explorer.check.unknownHint')}</p>}
      {token ? (
        answered.length > 0 && (
          <AnswersForm
            given={answered.map(({ tie }) => ({ tie, answer: answers[tie.id]! }))}
            askWhom={askedAlone(answered)}
            recorded={(change) => {
              setAnswers({});
              recorded(change);
            }}
          />
        )
      ) : (
        <p role="status">{text('explorer.recording.signIn')}</p>
      )}
      <p class="note">
        {text('explorer.check.noPath')} <Link to="/record/tie">{text('explorer.recording.tie.title')}</Link>
      </p>
      <SourceList notes={notes} />
    </>
  );
}

/** The name of the one whom all of these are to be asked of; empty where it is not one. */
function askedAlone(checks: readonly Check[]): string {
  const asked = new Map(checks.flatMap(({ askWhom }) => askWhom.map((actor) => [actor.id, actor] as const)));
  const [one] = asked.values();
  return asked.size === 1 ? nameOf(one!) : '';
}
