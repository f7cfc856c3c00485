import type { QueryParameters } from '../frame/query';

/** A value that can be chosen. */
export interface Option {
  id: string;
  name: string;
  /** The number of rows that it would leave. */
  count?: number;
}

interface NamedField {
  /** The parameter of the address for its value. */
  name: string;
  label: string;
  /** The current value, where it is not just that of the address. */
  value?: string;
  /** Returns words for a value that is no option; without them, sentences omit a typed value. */
  said?: (value: string) => string;
}

export interface ChoiceField extends NamedField {
  kind: 'choice';
  options: readonly Option[];
  /** The name of the option without a limit; absent where one of the others always applies. */
  all?: string;
  /** Returns further changes by a choice. */
  also?: (value: string) => QueryParameters;
}

/** A question of a form that limits a list. */
export type FilterField = ChoiceField | (NamedField & { kind: 'search' | 'date' | 'check' });

interface Address {
  /** Returns a parameter of the address; '' where it is absent. */
  parameter: (name: string) => string;
}

export function valueOf(page: Address, { name, value }: FilterField): string {
  return value ?? page.parameter(name);
}

/** Returns the limits of a list by some fields, in words, such as ["Donor", "called “fund”"]. */
export function limitTexts(page: Address, fields: readonly FilterField[]): string[] {
  return fields.flatMap((field) => {
    const value = valueOf(page, field);
    if (!value) return [];
    if (field.kind === 'choice') return [wordsFor(field, value)];
    return field.said ? [field.said(value)] : [];
  });
}

/** Returns the words for a value, or for several that an address separates by commas. */
export function wordsFor({ options, said }: ChoiceField, value: string): string {
  const wordsOf = (part: string) => options.find(({ id }) => id === part)?.name ?? said?.(part) ?? part;
  return value.split(',').map(wordsOf).join(', ');
}
