import { CellList } from './cell-list';
import type { ImportAnswer } from './import-api';
import { RecordLink } from './record-link';
import { Rows } from './rows';
import { word } from './words';

/** What would be new, changed or ended, field by field; and how much stays as it is. */
export function ChangeTable({ answer: { changes, counts } }: { answer: ImportAnswer }) {
  return (
    <>
      {changes.length > 0 && (
        <Rows
          caption={word('changes', { count: changes.length })}
          heads={[word('record'), word('becomes'), word('fields')]}
          rows={changes.map(({ status, id, name, fields }) => [
            <RecordLink id={status === 'NEW' ? null : id}>{name}</RecordLink>,
            word(`status.${status}`),
            <CellList cells={fields} />,
          ])}
        />
      )}
      {counts.same > 0 && <p>{word('same', { count: counts.same })}</p>}
      {counts.withdrawn > 0 && <p>{word('withdrawn', { count: counts.withdrawn })}</p>}
    </>
  );
}
