import { useId } from 'preact/hooks';
import { text } from '../language/text';

interface TextInputProps {
  label: string;
  name: string;
  value: string;
  change: (changes: Readonly<Record<string, string>>) => void;
  /** True for free text, in which the API finds personal addresses and numbers, but no names. */
  isFree?: boolean;
  required?: boolean;
  pattern?: string;
  placeholder?: string;
  inputMode?: 'url';
}

/** A labelled field of one line. `change` receives its text by the name of the field. */
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
