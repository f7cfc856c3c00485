import { tableOf } from '../frame/query';
import type { Confidence } from '../graphql/graphql';

/** The most steps that the API looks for, and how many it looks for where the address does not say. */
export const MAX_HOPS = 8;
const DEFAULT_HOPS = 6;

export const CONFIDENCES: readonly Confidence[] = ['LOW', 'MEDIUM', 'HIGH'];

/** What an address asks; '' where an end is not given. */
export interface RouteQuestionOf {
  from: string;
  to: string;
  avoid: string[];
  via: string[];
  /** Of whom is asked what if they leave. */
  without: string[];
  maxHops: number;
  minConfidence: Confidence;
  includeEnded: boolean;
}

interface Address {
  parameter: (name: string) => string;
  list: (name: string) => string[];
}

/** Reads the question from the address; a value out of range is as if absent. */
export function routeQuestion({ parameter, list }: Address): RouteQuestionOf {
  const maxHops = Number(parameter('maxHops'));
  const confidence = parameter('confidence') as Confidence;
  return {
    from: parameter('from'),
    to: parameter('to'),
    avoid: list('avoid'),
    via: list('via'),
    without: list('without'),
    maxHops: Number.isInteger(maxHops) && maxHops >= 1 && maxHops <= MAX_HOPS ? maxHops : DEFAULT_HOPS,
    minConfidence: CONFIDENCES.includes(confidence) ? confidence : 'LOW',
    includeEnded: parameter('ended') === '1',
  };
}

/** The table with the ties of the routes that a question finds. */
export function routesTable({ from, to, avoid, via, maxHops, minConfidence, includeEnded }: RouteQuestionOf): string {
  const asked = { from, to, maxHops, minConfidence, avoid, via, includeEnded: includeEnded || undefined };
  return tableOf('routes', asked);
}
