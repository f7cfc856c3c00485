import { Link, NodeLinks, RecordLink } from '../frame/link';
import { useDay } from '../frame/location';
import type { ChecksQuery } from '../graphql/graphql';
import { formatDate, formatList } from '../language/format';
import { text } from '../language/text';
import { type DataColumn, DataTable } from '../parts/data-table';
import { ActorList } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';
import { nameOf, saidOf } from '../search/choice';
import type { Answers, TieAnswer } from './answers-form';
import { bandsOf } from './bands';

export type TieToConfirm = NonNullable<ChecksQuery['tiesToConfirm']>[number];

const ANSWERS = ['confirmed', 'ended', 'retracted', 'unknown'] as const;

interface CheckRowsProps {
  checks: readonly TieToConfirm[];
  answers: Answers;
  /** Called with an answer to some checks; absent where the viewer may not record. */
  answer?: (checks: readonly TieToConfirm[], value: TieAnswer) => void;
  notes: Notes;
}

/** Ties to confirm by the number of paths they open, each with an answer; bands share one. */
export function CheckRows({ checks, answers, answer, notes }: CheckRowsProps) {
  const columns: DataColumn<TieToConfirm>[] = [
    { heading: text('explorer.check.link'), cell: ({ tie }) => <CheckedTie tie={tie} notes={notes} /> },
    {
      heading: text('explorer.check.rise'),
      cell: ({ targets }) => formatList(targets.map(saidOf)),
    },
    { heading: text('explorer.check.ask'), cell: ({ contacts }) => <ActorList actors={contacts} /> },
  ];
  if (answer) {
    columns.push({
      heading: text('explorer.check.answer'),
      cell: (check) => (
        <FourAnswers
          name={check.tie.id}
          legend={text('explorer.check.answerTo', { sentence: check.tie.sentence })}
          value={answers[check.tie.id]}
          answer={(value) => answer([check], value)}
        />
      ),
    });
  }
  return (
    <>
      {bandsOf(checks).map(({ isBand, checks: shown }) => {
        const [first] = shown;
        return (
          <div key={first!.tie.id} class={isBand ? 'band' : undefined}>
            {isBand && (
              <>
                <p>{bandText(shown)}</p>
                {answer && (
                  <FourAnswers
                    name={`band-${first!.tie.id}`}
                    legend={text('explorer.check.sameAnswer', { count: shown.length })}
                    isLegendShown
                    value={sameAnswer(shown.map(({ tie }) => answers[tie.id]))}
                    answer={(value) => answer(shown, value)}
                  />
                )}
              </>
            )}
            <DataTable caption={text('explorer.check.first')} rows={shown} canSort={false} columns={columns} />
          </div>
        );
      })}
    </>
  );
}

function bandText(checks: readonly TieToConfirm[]): string {
  const [{ tie, contacts }] = checks as [TieToConfirm];
  return text('explorer.check.band', {
    count: checks.length,
    title: tie.evidence[0]!.source.title,
    names: formatList(contacts.map(nameOf)),
  });
}

function sameAnswer(values: readonly (string | undefined)[]): string | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

/** A tie with its doubts: the age of its newest source, its note, and until when it is current. */
function CheckedTie({ tie, notes }: { tie: TieToConfirm['tie']; notes: Notes }) {
  const { id, sentence, status, lastConfirmedOn, confirmedUntil, note, evidence } = tie;
  const day = useDay();
  return (
    <>
      <RecordLink id={id}>{sentence}</RecordLink>
      <NoteNumbers notes={notes} of={evidence.slice(0, 1)} />{' '}
      <small>
        {text('explorer.check.lastSource', {
          status,
          confirmed: lastConfirmedOn ? formatDate(lastConfirmedOn) : 'none',
          until: confirmedUntil && confirmedUntil >= day ? formatDate(confirmedUntil) : 'none',
        })}
        {note && ` – ${note}`}
      </small>
    </>
  );
}

interface FourAnswersProps {
  name: string;
  legend: string;
  isLegendShown?: boolean;
  value: string | undefined;
  answer: (answer: TieAnswer) => void;
}

function FourAnswers({ name, legend, isLegendShown, value, answer }: FourAnswersProps) {
  return (
    <div class="four-answers" role="radiogroup" aria-label={legend}>
      {isLegendShown && <span>{legend}</span>}
      {ANSWERS.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={value === option} onChange={() => answer(option)} />{' '}
          {text('explorer.check.given', { answer: option })}
        </label>
      ))}
    </div>
  );
}

/** The targets without any path on record, so that no tie is to be confirmed. */
export function Unreached({ of: targets }: { of: readonly TieToConfirm['targets'][number][] }) {
  if (targets.length === 0) return null;
  return (
    <p>
      {text('explorer.check.unreached', { count: targets.length })} <NodeLinks nodes={targets} />.{' '}
      <Link to="/record/tie">{text('explorer.recording.tie.title')}</Link>
    </p>
  );
}
