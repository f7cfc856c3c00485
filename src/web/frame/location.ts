import { useLocation } from 'preact-iso/router';
import { today } from '../language/format';
import { LANGUAGE } from '../language/text';
import { isPartialDate } from './form';
import { type QueryParameters, queryOf } from './query';

const PREFIX = `/${LANGUAGE.toLowerCase()}`;

/** The two times of the page, as variables of an operation: null is today and now. */
export interface AsOf {
  valid: string | null;
  known: string | null;
}

export function useAsOf(): AsOf {
  const { query } = useLocation();
  return { valid: query.valid || null, known: query.known || null };
}

/** The day that the page is about: the one it is read at, else today. A partial date, even where the address has none. */
export function useDay(): string {
  const valid = useAsOf().valid ?? '';
  return isPartialDate(valid) ? valid : today();
}

/** The address of a view in the language of the page, such as addressOf('/routes', { from: 'ECPAT' }). */
export function addressOf(path: string, parameters: QueryParameters = {}): string {
  return `${PREFIX}${path === '/' ? '' : path}${queryOf(parameters)}`;
}

export interface Page {
  /** The path below the language, such as /routes. */
  path: string;
  /** The parameters of the address; '' where one is absent. */
  parameter: (name: string) => string;
  /** The values of a parameter that is a list. */
  list: (name: string) => string[];
  /** The same as a filter; undefined where the address names none. */
  filter: (name: string) => string[] | undefined;
  /** The address of another view as of the same times. */
  to: (path: string, parameters?: QueryParameters) => string;
  /** The address of this view with some parameters changed. */
  with: (changes: QueryParameters) => string;
  /** Goes to an address, and puts the focus on its answer; where `keepFocus` is set, it stays where it is. */
  go: (address: string, options?: { keepFocus?: boolean }) => void;
}

/** What the page is about by its address, and how to go on from it. */
export function usePage(): Page {
  const { path, query, route } = useLocation();
  const inView = path.slice(PREFIX.length) || '/';
  const list = (name: string) => (query[name] ?? '').split(',').filter(Boolean);
  const { valid, known } = query;
  return {
    path: inView,
    parameter: (name) => query[name] ?? '',
    list,
    filter: (name) => (query[name] ? list(name) : undefined),
    to: (target, parameters = {}) => addressOf(target, { ...parameters, valid, known }),
    with: (changes) => addressOf(inView, { ...query, ...changes }),
    go: (address, { keepFocus = false } = {}) => {
      if (!keepFocus) focusNext.wanted = true;
      route(address);
    },
  };
}

/** Whether the next answer takes the focus: after a link or a question, not while a filter is being set. */
export const focusNext = { wanted: false };

/** As a ref, moves the focus to an element when it appears. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
