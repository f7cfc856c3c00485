import { text } from '../../language/text';

/** A step of a story in the form. */
export interface StepDraft {
  /** The view of the step, as the query of its address. */
  view: string;
  textEn: string;
  textFr: string;
  /** The ids of its sources. */
  sources: string[];
}

interface StepFieldsProps {
  number: number;
  step: StepDraft;
  onChange: (step: StepDraft) => void;
  onRemove: () => void;
}

/** The text of a step, in both languages. */
export function StepFields({ number, step, onChange, onRemove }: StepFieldsProps) {
  return (
    <fieldset class="step-fields">
      <legend>{text('explorer.network.stepNumber', { number })}</legend>
      {(['textEn', 'textFr'] as const).map((name) => (
        <label key={name}>
          {text(`explorer.network.${name}`)}
          <textarea
            value={step[name]}
            required={name === 'textEn'}
            maxLength={1000}
            rows={2}
            onInput={({ currentTarget }) => onChange({ ...step, [name]: currentTarget.value })}
          />
        </label>
      ))}
      <small>{text('explorer.network.stepSources', { count: step.sources.length })}</small>{' '}
      <button type="button" class="link" onClick={onRemove}>
        {text('explorer.network.removeStep', { number })}
      </button>
    </fieldset>
  );
}
