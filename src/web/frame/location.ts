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

/** Returns the valid day of the page, by default today: a partial date. */
export function useDay(): string {
  const valid = useAsOf().valid ?? '';
  return isPartialDate(valid) ? valid : today();
}

/** Returns a view's address in the page's language: addressOf('/routes', { from: 'ECPAT' }). */
export function addressOf(path: string, parameters: QueryParameters = {}): string {
  return `${PREFIX}${path === '/' ? '' : path}${queryOf(parameters)}`;
}

export interface Page {
  /** The path below the language, such as /routes. */
  path: string;
  /** Returns a parameter of the address; '' where it is absent. */
  parameter: (name: string) => string;
  /** Returns the values of a list parameter. */
  list: (name: string) => string[];
  /** Returns them for a filter; undefined where the address has none. */
  filter: (name: string) => string[] | undefined;
  /** Returns the address of another view as of the same times. */
  to: (path: string, parameters?: QueryParameters) => string;
  /** Returns the address of this view with some parameters changed. */
  with: (changes: QueryParameters) => string;
  /** Opens an address, and moves the focus to its answer unless `keepFocus` is set. */
  go: (address: string, options?: { keepFocus?: boolean }) => void;
}

/** The question of the page by its address, and functions to open another address. */
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

/** True where the next answer takes the focus: after a link or question, not after a filter. */
export const focusNext = { wanted: false };

/** A ref that moves the focus to an element when it appears. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
