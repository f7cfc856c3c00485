import type { ComponentChildren } from 'preact';
import { formatNumber } from '../language/format';
import { text } from '../language/text';

export interface Option {
  value: string;
  name: string;
  /** Stands before the name. */
  mark?: ComponentChildren;
}

interface OptionListProps {
  options: readonly Option[];
  chosen: readonly string[];
  /** How many partnerships a value would leave. */
  countOf: (value: string) => number | undefined;
  /** Whether a value replaces the one before. */
  isSingle?: boolean;
  onChange: (values: string[]) => void;
}

/** Values of a limit as checkboxes, each with the number of partnerships that it would leave. */
export function OptionList({ options, chosen, countOf, isSingle = false, onChange }: OptionListProps) {
  return (
    <>
      {options.map((option) => (
        <label key={option.value} class="option">
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            onChange={({ currentTarget: { checked } }) => {
              const others = isSingle ? [] : chosen.filter((value) => value !== option.value);
              onChange(checked ? [...others, option.value] : others);
            }}
          />
          <span>
            {option.mark} {option.name} <Count count={countOf(option.value)} />
          </span>
        </label>
      ))}
    </>
  );
}

function Count({ count }: { count: number | undefined }) {
  if (count === undefined) return null;
  return (
    <span class="soft">
      <span aria-hidden="true">({formatNumber(count)})</span>
      <span class="visually-hidden">{text('explorer.partnerships.count', { count })}</span>
    </span>
  );
}
