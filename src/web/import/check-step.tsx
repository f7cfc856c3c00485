import { Link } from '../frame/link';
import { ChangeTable } from './change-table';
import type { ImportAnswer } from './import-api';
import { MappingLink } from './mapping-link';
import { ProblemTable } from './problem-table';
import { RecordTable } from './record-table';
import { StepButtons } from './step-buttons';
import type { StepProps } from './step-props';
import { word, writtenText } from './words';

/** All that the import would do; it is begun only where nothing stands in its way. */
export function CheckStep({ importing, back }: StepProps) {
  const { answer, isWaiting, failure, send } = importing;
  if (!answer) return null;
  const written = writtenText(importing);
  return (
    <>
      {answer.problemCount > 0 && <p>{word('allOrNothing')}</p>}
      <ProblemTable answer={answer} />
      <RecordTable records={answer.records} />
      {answer.matches.length > 0 && (
        <>
          <h3>{word('matches')}</h3>
          <p>{word('matchesMean')}</p>
          <ul>
            {answer.matches.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/organisations/${encodeURIComponent(id)}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <ChangeTable answer={answer} />
      <LeftOut answer={answer} />
      <StepButtons back={back}>
        {answer.problemCount === 0 && written && (
          <button type="button" class="main" disabled={isWaiting || failure !== ''} onClick={() => void send()}>
            {word('import', { what: written })}
          </button>
        )}
        <MappingLink answer={answer} />
      </StepButtons>
    </>
  );
}

/** What of the sheet is not read. */
function LeftOut({ answer: { leftOut } }: { answer: ImportAnswer }) {
  const { personal, other, rows } = leftOut;
  const lines = [
    personal.length > 0 && word('leftOut.personal', { columns: personal.join(', ') }),
    other.length > 0 && word('leftOut.other', { columns: other.join(', ') }),
    rows.length > 0 &&
      word('leftOut.rows', { count: rows.length, lines: rows.map(({ line }) => String(line)).join(', ') }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{word('leftOut')}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
