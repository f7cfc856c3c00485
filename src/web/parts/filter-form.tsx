import type { ComponentChildren } from 'preact';
import { fieldText, PARTIAL_DATE } from '../frame/form';
import { usePage } from '../frame/location';
import type { QueryParameters } from '../frame/query';
import { formatNumber } from '../language/format';
import { text } from '../language/text';
import { type FilterField, limitTexts, valueOf, wordsFor } from './filter-field';
import { UNKNOWN_PARAMETER } from './not-on-record';
import { QuestionLine } from './question-line';

interface FilterFormProps {
  /** The accessible name. */
  name: string;
  fields: readonly FilterField[];
  /** The one-line summary on a narrow screen; by default the limits, if more than two. */
  line?: string;
  /** Further questions, before the fields. */
  children?: ComponentChildren;
  /** The limits by these questions, in words. */
  chosen?: readonly string[];
}

/**
 * The limits of a list, which its address contains. A choice applies at once, a typed value when it
 * is sent; any change starts the list anew.
 */
export function FilterForm({ name: formName, fields, line: customLine, children, chosen = [] }: FilterFormProps) {
  const page = usePage();
  const addressWith = (changes: QueryParameters) => page.with({ ...changes, after: undefined, detail: undefined });
  const set = (changes: QueryParameters) => page.go(addressWith(changes), { keepFocus: true });
  const typed = fields.filter(isTyped);
  const limits = fields.filter((field) => isTyped(field) || (field.kind === 'choice' && field.all !== undefined));
  const activeLimits = limits.filter((field) => valueOf(page, field));
  const limitText = [...chosen, ...limitTexts(page, fields)].join(', ') || text('explorer.filter.everything');
  const line = customLine ?? (limits.length > 2 ? text('explorer.filter.chosen', { what: limitText }) : undefined);
  const cleared = Object.fromEntries(limits.flatMap((field) => Object.entries(changesOf(field, ''))));
  return (
    <QuestionLine line={line}>
      <form
        class="question"
        aria-label={formName}
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          set(Object.fromEntries(typed.map(({ name }) => [name, fieldText(form, name)])));
        }}
      >
        {children}
        {fields.map((field) => (
          <label key={field.name} class={field.kind === 'check' ? 'check' : undefined}>
            {field.kind !== 'check' && <span>{field.label}</span>}
            <Control
              field={field}
              value={valueOf(page, field)}
              // The counts do not consider a typed value.
              hasCounts={!activeLimits.some(isTyped)}
              onChoose={(value) => set(changesOf(field, value))}
            />
            {field.kind === 'check' && field.label}
          </label>
        ))}
        {typed.length > 0 && <button>{text('explorer.filter.show')}</button>}
        {limits.length > 1 && activeLimits.length > 0 && (
          <a href={addressWith({ ...cleared, [UNKNOWN_PARAMETER]: undefined })}>{text('explorer.filter.clear')}</a>
        )}
      </form>
    </QuestionLine>
  );
}

const isTyped = ({ kind }: FilterField): boolean => kind === 'search' || kind === 'date';

function changesOf(field: FilterField, value: string): QueryParameters {
  return { [field.name]: value, ...(field.kind === 'choice' && field.also?.(value)) };
}

interface ControlProps {
  field: FilterField;
  value: string;
  hasCounts: boolean;
  onChoose: (value: string) => void;
}

function Control({ field, value, hasCounts, onChoose }: ControlProps) {
  const { name } = field;
  if (field.kind === 'choice') {
    const { all, options } = field;
    return (
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {all !== undefined && <option value="">{all}</option>}
        {/* The chosen value is shown even where it is no option. */}
        {value && !options.some(({ id }) => id === value) && <option value={value}>{wordsFor(field, value)}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {hasCounts && option.count !== undefined
              ? text('explorer.filter.option', { name: option.name, count: formatNumber(option.count) })
              : option.name}
          </option>
        ))}
      </select>
    );
  }
  if (field.kind === 'search') return <input type="search" name={name} key={value} defaultValue={value} />;
  if (field.kind === 'check') {
    return (
      <input
        type="checkbox"
        checked={value === '1'}
        onChange={({ currentTarget: { checked } }) => onChoose(checked ? '1' : '')}
      />
    );
  }
  return (
    <input
      name={name}
      key={value}
      defaultValue={value}
      pattern={PARTIAL_DATE}
      title={text('explorer.filter.dateHint')}
      placeholder="2027-05"
      size={10}
    />
  );
}
