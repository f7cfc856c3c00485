import type { TieStatus, TieType } from '../graphql/graphql';

/** The types of ties that record a day, which have no status to show. */
export const RECORDED_DAYS: readonly TieType[] = [
  'ATTENDED',
  'HONOURS',
  'ENDORSES',
  'PROMISED',
  'MADE_AT',
  'ORGANISED_BY',
  'MADE_FOR',
  'OCCASION_OF',
];

export interface TieState {
  /** Absent where no tie of the list records a day. */
  type?: TieType;
  status: TieStatus;
}

/** Returns true where a status is shown: not for a recorded day without evidence against it. */
export function hasStatus({ type, status }: TieState): boolean {
  return !type || !RECORDED_DAYS.includes(type) || status === 'CONTESTED' || status === 'RETRACTED';
}
