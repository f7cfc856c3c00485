import { useId } from 'preact/hooks';
import { text } from '../language/text';

interface TextInputProps {
  label: string;
  name: string;
  value: string;
  change: (changes: Readonly<Record<string, string>>) => void;
  /** Free text, in which the API finds addresses and numbers of a person, but no name. */
  isFree?: boolean;
  required?: boolean;
  pattern?: string;
  placeholder?: string;
  inputMode?: 'url';
}

/** A field of one line under its label. `change` is called with what is typed, by the name of the field. */
export function TextInput({ label, name, change, isFree, ...input }: TextInputProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isFree && (
        <span class="note" id={`${id}-hint`}>
          {text('explorer.recording.noPersonHint')}
        </span>
      )}
      <input
        id={id}
        name={name}
        maxLength={isFree ? 300 : undefined}
        aria-describedby={isFree ? `${id}-hint` : undefined}
        onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
        {...input}
      />
    </div>
  );
}
