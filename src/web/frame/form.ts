/** The pattern of a date that is whole or partial, such as 2027, 2027-05 or 2027-05-31. */
export const PARTIAL_DATE = String.raw`\d{4}(-(0[1-9]|1[012])(-[0-3]\d)?)?`;

export function isPartialDate(value: string): boolean {
  return new RegExp(`^${PARTIAL_DATE}$`).test(value) && !Number.isNaN(Date.parse(value));
}

/** What a field of a form holds, without the spaces around it. */
export function fieldText(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}
