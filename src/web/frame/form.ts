import { LANGUAGE } from '../language/text';

/** The pattern of a date that is whole or partial, such as 2027, 2027-05 or 2027-05-31. */
export const PARTIAL_DATE = String.raw`\d{4}(-(0[1-9]|1[012])(-[0-3]\d)?)?`;

export function isPartialDate(value: string): boolean {
  return new RegExp(`^${PARTIAL_DATE}$`).test(value) && !Number.isNaN(Date.parse(value));
}

/**
 * Returns the partial date of a day or a month in a usual notation: 30/11/2026, 30.11.2026,
 * 11/2026. With slashes the day comes first in French; an ambiguous day in English, and any other
 * text, remains unchanged.
 */
export function readDate(typed: string): string {
  const [, day, slash, month, year] = /^\s*(?:(\d\d?)(?:(\/)|\.))?(\d\d?)[/.](\d{4})\s*$/.exec(typed) ?? [];
  if (!year || (slash && LANGUAGE === 'EN' && Number(day) < 13)) return typed;
  return [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}

/** Returns the value of a form field without the spaces around it. */
export function fieldText(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}
