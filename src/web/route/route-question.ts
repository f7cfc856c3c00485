import { tableOf } from '../frame/query';
import type { Confidence } from '../graphql/graphql';

/** The maximum steps of a search of the API, and the steps where the address has none. */
export const MAX_HOPS = 8;
const DEFAULT_HOPS = 6;

export const CONFIDENCES: readonly Confidence[] = ['LOW', 'MEDIUM', 'HIGH'];

/** The question in an address; '' where an end is missing. */
export interface RouteQuestionOf {
  from: string;
  to: string;
  avoid: string[];
  via: string[];
  /** The nodes of the what-if question, whose loss is assumed. */
  without: string[];
  maxHops: number;
  minConfidence: Confidence;
  includeEnded: boolean;
}

interface Address {
  parameter: (name: string) => string;
  list: (name: string) => string[];
}

/** Reads the question from the address; a value out of range counts as absent. */
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

/** Returns the address of the table with the ties of the paths that a question finds. */
export function routesTable({ from, to, avoid, via, maxHops, minConfidence, includeEnded }: RouteQuestionOf): string {
  const parameters = { from, to, maxHops, minConfidence, avoid, via, includeEnded: includeEnded || undefined };
  return tableOf('routes', parameters);
}
