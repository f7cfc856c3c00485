import type { ComponentChildren } from 'preact';
import { fieldText } from '../frame/form';
import { type QueryParameters, usePage } from '../frame/location';
import { formatNumber } from '../language/format';
import { text } from '../language/text';
import { type ChoiceField, type FilterField, valueOf, wordsFor } from './filter-field';
import { UNKNOWN_PARAMETER } from './not-on-record';
import { QuestionLine } from './question-line';

/** Whole or partial: 2027, 2027-05, 2027-05-31. */
const PARTIAL_DATE = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

interface FilterFormProps {
  /** Its accessible name. */
  name: string;
  fields: readonly FilterField[];
  /** What it says, in one line, on a narrow screen. */
  line?: string;
  /** Further questions, before the fields. */
  children?: ComponentChildren;
}

/**
 * The limits of a list, which its address holds. A value that is chosen holds at once, what is typed when it is sent; any change
 * begins the list anew.
 */
export function FilterForm({ name: formName, fields, line, children }: FilterFormProps) {
  const page = usePage();
  const changed = (changes: QueryParameters) => page.with({ ...changes, after: undefined, detail: undefined });
  const set = (changes: QueryParameters) => page.go(changed(changes), { keepFocus: true });
  const typed = fields.filter(isTyped);
  const limits = fields.filter((field) => isTyped(field) || (field.kind === 'choice' && field.all !== undefined));
  const holding = limits.filter((field) => valueOf(page, field));
  // What is typed is not counted by.
  const hasCounts = !holding.some(isTyped);
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
        {fields.map((field) => {
          const { name, kind, label } = field;
          const value = valueOf(page, field);
          if (kind === 'check') {
            return (
              <label key={name} class="check">
                <input
                  type="checkbox"
                  checked={value === '1'}
                  onChange={({ currentTarget: { checked } }) => set({ [name]: checked ? '1' : '' })}
                />
                {label}
              </label>
            );
          }
          return (
            <label key={name}>
              <span>{label}</span>
              {kind === 'choice' && (
                <select value={value} onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}>
                  <Options field={field} value={value} hasCounts={hasCounts} />
                </select>
              )}
              {kind === 'search' && <input type="search" name={name} key={value} defaultValue={value} />}
              {kind === 'date' && (
                <input
                  name={name}
                  key={value}
                  defaultValue={value}
                  pattern={PARTIAL_DATE}
                  title={text('explorer.filter.dateHint')}
                  placeholder="2027-05"
                  size={10}
                />
              )}
            </label>
          );
        })}
        {typed.length > 0 && <button>{text('explorer.filter.show')}</button>}
        {limits.length > 1 && holding.length > 0 && (
          <a
            href={changed({
              ...Object.fromEntries(limits.map(({ name }) => [name, undefined])),
              [UNKNOWN_PARAMETER]: undefined,
            })}
          >
            {text('explorer.filter.clear')}
          </a>
        )}
      </form>
    </QuestionLine>
  );
}

const isTyped = ({ kind }: FilterField): boolean => kind === 'search' || kind === 'date';

interface OptionsProps {
  field: ChoiceField;
  value: string;
  hasCounts: boolean;
}

/** What can be chosen. What is chosen is shown even where it is not among the options. */
function Options({ field, value, hasCounts }: OptionsProps) {
  const { all, options } = field;
  return (
    <>
      {all !== undefined && <option value="">{all}</option>}
      {value && !options.some(({ id }) => id === value) && <option value={value}>{wordsFor(field, value)}</option>}
      {options.map(({ id, name, count }) => (
        <option key={id} value={id}>
          {hasCounts && count !== undefined
            ? text('explorer.filter.option', { name, count: formatNumber(count) })
            : name}
        </option>
      ))}
    </>
  );
}
