import type { ComponentChildren } from 'preact';
import { LinkItem, RecordLink } from '../frame/link';
import { label, text, type TextKey } from '../language/text';
import { DataTable } from '../parts/data-table';
import { word as recordingWord } from '../recording/form';
import type { ImportAnswer, SheetRecord, FieldChange } from './import-api';
import { MappingLink, ProblemTable, StepButtons, type StepProps } from './step-parts';
import { word, writtenText, fileText, columnText } from './words';

/** The changes of the import; it can be started only where no problem remains. */
export function CheckStep({ importing, back }: StepProps) {
  const { answer, isWaiting, failure, send } = importing;
  if (!answer) return null;
  const written = writtenText(importing);
  return (
    <>
      {answer.problemCount > 0 && <p>{word('allOrNothing')}</p>}
      <ProblemTable importing={importing} />
      <RecordTable records={answer.records} />
      {answer.matches.length > 0 && (
        <>
          <h3>{word('matches')}</h3>
          <p>{word('matchesMean')}</p>
          <ul>
            {answer.matches.map(({ id, name }) => (
              <LinkItem key={id} to={`/organisations/${encodeURIComponent(id)}`}>
                {name}
              </LinkItem>
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

/** The parts of the sheet that are not read. */
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

/** The new, changed and ended records, field by field, and the number of unchanged ones. */
function ChangeTable({ answer: { changes, counts } }: { answer: ImportAnswer }) {
  return (
    <>
      {changes.length > 0 && (
        <DataTable
          caption={word('changes', { count: changes.length })}
          isCaptionShown
          rows={changes}
          columns={[
            {
              heading: word('record'),
              cell: ({ status, id, name }) => <MaybeLink id={status === 'NEW' ? null : id}>{name}</MaybeLink>,
            },
            { heading: word('becomes'), cell: ({ status }) => word(`status.${status}`) },
            { heading: word('fields'), cell: ({ fields }) => <CellList cells={fields} /> },
          ]}
        />
      )}
      {counts.same > 0 && <p>{word('same', { count: counts.same })}</p>}
      {counts.withdrawn > 0 && <p>{word('withdrawn', { count: counts.withdrawn })}</p>}
    </>
  );
}

/** The records of the first rows of the sheets. */
function RecordTable({ records }: { records: readonly SheetRecord[] }) {
  if (records.length === 0) return null;
  return (
    <DataTable
      caption={word('records', { count: records.length })}
      isCaptionShown
      rows={records}
      columns={[
        { heading: word('where'), cell: ({ sheet, line }) => word('line', { sheet, line }) },
        {
          heading: word('makes'),
          cell: ({ file, status, id }) => (
            <>
              {fileText(file)}{' '}
              <small>
                <MaybeLink id={status === 'NEW' ? null : id}>{word(`status.${status}`)}</MaybeLink>
              </small>
            </>
          ),
        },
        {
          heading: word('asRecorded'),
          cell: ({ cells }) => (
            <CellList cells={cells.map(({ column, text }) => ({ field: column, old: null, new: text }))} />
          ),
        },
      ]}
    />
  );
}

/** A link to a record, or its text where it is not on record yet. */
function MaybeLink({ id, children }: { id: string | null; children: ComponentChildren }) {
  return id ? <RecordLink id={id}>{children}</RecordLink> : <>{children}</>;
}

/** The fields of a record with their values, and the previous value where one exists. */
function CellList({ cells }: { cells: readonly FieldChange[] }) {
  return (
    <ul class="cells">
      {cells.map(({ field, old, new: value }) => (
        <li key={field}>
          <span class="soft">{word('cell', { column: columnText(field) })}</span>{' '}
          {old && (
            <>
              <del>{valueText(field, old)}</del> →{' '}
            </>
          )}
          {value ? valueText(field, value) : word('nothing')}
        </li>
      ))}
    </ul>
  );
}

/** Returns a value in words where it belongs to one of our enumerations. */
function valueText(field: string, value: string): string {
  if (field === 'kind') return label('KIND', value);
  if (field === 'group') return label('GROUP', value);
  if (field === 'confidence') return text(`explorer.confidence.${value}` as TextKey) || value;
  return ((field === 'type' || field === 'visibility') && recordingWord(`${field}.${value}`)) || value;
}
