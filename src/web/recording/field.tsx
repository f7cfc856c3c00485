import { readDate } from '../frame/form';
import { text, type TextKey } from '../language/text';
import { Combobox } from '../search/combobox';
import { type Choice, nameOf } from '../search/choice';
import { chosenNodes } from './draft';
import { type Draft, type Field, optionTextOf } from './form';

interface FieldProps {
  field: Field;
  draft: Draft;
  mistake?: string;
  change: (changes: Draft) => void;
}

export const labelOf = ({ path, label = path }: Field): string => text(`explorer.recording.field.${label}` as TextKey);

/** Returns the hint of a field; the API finds personal addresses and numbers, but no names. */
function hintOf({ kind, among }: Field): string {
  if (among) return text('explorer.recording.linksHint');
  if (kind === 'date') return text('explorer.recording.dateHint');
  return kind === 'text' || kind === 'long' ? text('explorer.recording.noPersonHint') : '';
}

/** A field of a question with its label, its hint and its mistake. */
export function FieldInput({ field, draft, mistake, change }: FieldProps) {
  const { path, kind, types, options = [] } = field;
  const id = `field-${path.replace('.', '-')}`;
  const value = draft[path];
  const hint = hintOf(field);
  const describedBy = [mistake && `${id}-mistake`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;
  const shared = { id, 'aria-invalid': mistake ? ('true' as const) : undefined, 'aria-describedby': describedBy };
  const typed = {
    ...shared,
    value: typeof value === 'string' ? value : '',
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => change({ [path]: currentTarget.value }),
  };
  const notes = (
    <>
      {hint && (
        <span class="note" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {mistake && (
        <span class="error-text" id={`${id}-mistake`}>
          {mistake}
        </span>
      )}
    </>
  );
  if (kind === 'radio') {
    return (
      <fieldset class={mistake ? 'field invalid' : 'field'} id={id} aria-describedby={describedBy}>
        <legend>{labelOf(field)}</legend>
        {notes}
        {options.map((option) => (
          <label key={option} class="option">
            <input type="radio" name={path} checked={value === option} onChange={() => change({ [path]: option })} />{' '}
            {optionTextOf(field, option)}
          </label>
        ))}
      </fieldset>
    );
  }
  if (kind === 'node') {
    return (
      <div class={mistake ? 'field invalid' : 'field'}>
        {notes}
        <Combobox
          label={labelOf(field)}
          value={(value as Choice | undefined) ?? null}
          types={types}
          input={shared}
          onChoose={(choice) => change({ [path]: choice })}
        />
      </div>
    );
  }
  if (field.among) {
    const offered = chosenNodes(draft[field.among]);
    const chosen = chosenNodes(value);
    const isChosen = ({ id: nodeId }: Choice) => chosen.some(({ id: chosenId }) => chosenId === nodeId);
    const toggle = (choice: Choice) =>
      change({ [path]: offered.filter((node) => isChosen(node) !== (node.id === choice.id)) });
    return (
      <fieldset class={mistake ? 'field invalid' : 'field'} id={id} aria-describedby={describedBy}>
        <legend>{labelOf(field)}</legend>
        {notes}
        {offered.length === 0 && <p>{text('explorer.recording.noneOnRecord')}</p>}
        {offered.map((choice) => (
          <label key={choice.id} class="option">
            <input type="checkbox" checked={isChosen(choice)} onChange={() => toggle(choice)} /> {nameOf(choice)}
          </label>
        ))}
      </fieldset>
    );
  }
  if (kind === 'nodes') {
    const chosen = chosenNodes(value);
    return (
      <div class={mistake ? 'field invalid' : 'field'}>
        {notes}
        {chosen.length > 0 && (
          <ul aria-label={labelOf(field)}>
            {chosen.map((choice) => (
              <li key={choice.id}>
                {nameOf(choice)}{' '}
                <button
                  type="button"
                  class="link"
                  aria-label={text('explorer.recording.removeOf', { what: nameOf(choice) })}
                  onClick={() => change({ [path]: chosen.filter(({ id: chosenId }) => chosenId !== choice.id) })}
                >
                  {text('explorer.remove')}
                </button>
              </li>
            ))}
          </ul>
        )}
        <Combobox
          label={text('explorer.recording.addTo', { what: labelOf(field) })}
          types={types}
          input={shared}
          onChoose={(choice) => {
            if (choice && !chosen.some(({ id: chosenId }) => chosenId === choice.id))
              change({ [path]: [...chosen, choice] });
          }}
        />
      </div>
    );
  }
  return (
    <div class={mistake ? 'field invalid' : 'field'}>
      <label for={id}>{labelOf(field)}</label>
      {notes}
      {kind === 'select' ? (
        <select {...typed}>
          <option value="" />
          {options.map((option) => (
            <option key={option} value={option}>
              {optionTextOf(field, option)}
            </option>
          ))}
        </select>
      ) : kind === 'number' ? (
        <input {...typed} type="number" min={0} />
      ) : kind === 'long' ? (
        <textarea {...typed} rows={4} />
      ) : (
        <input
          {...typed}
          onChange={
            kind === 'date' ? ({ currentTarget }) => change({ [path]: readDate(currentTarget.value) }) : undefined
          }
        />
      )}
    </div>
  );
}
