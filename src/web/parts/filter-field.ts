import type { QueryParameters } from '../frame/query';

/** A value that can be chosen. */
export interface Option {
  id: string;
  name: string;
  /** How many it would leave. */
  count?: number;
}

interface NamedField {
  /** The parameter of the address that holds its value. */
  name: string;
  label: string;
  /** What holds, where that is not just what the address says. */
  value?: string;
  /** Words for a value that is no option; a typed one without them is left out of sentences. */
  said?: (value: string) => string;
}

export interface ChoiceField extends NamedField {
  kind: 'choice';
  options: readonly Option[];
  /** The option that limits nothing; absent where one of the others always holds. */
  all?: string;
  /** What a choice changes besides. */
  also?: (value: string) => QueryParameters;
}

/** A question of a form that limits a list. */
export type FilterField = ChoiceField | (NamedField & { kind: 'search' | 'date' | 'check' });

interface Address {
  /** The parameters of the address; '' where one is absent. */
  parameter: (name: string) => string;
}

export function valueOf(page: Address, { name, value }: FilterField): string {
  return value ?? page.parameter(name);
}

/** What a list is limited to by some fields, in words, such as ["Donor", "called “fund”"]. */
export function limitTexts(page: Address, fields: readonly FilterField[]): string[] {
  return fields.flatMap((field) => {
    const value = valueOf(page, field);
    if (!value) return [];
    if (field.kind === 'choice') return [wordsFor(field, value)];
    return field.said ? [field.said(value)] : [];
  });
}

/** The words for a value, or for several that an address separates by commas. */
export function wordsFor({ options, said }: ChoiceField, value: string): string {
  const wordsOf = (one: string) => options.find(({ id }) => id === one)?.name ?? said?.(one) ?? one;
  return value.split(',').map(wordsOf).join(', ');
}
