import type { PictureView } from '../../../../src/graph/picture/picture-view';
import { type Drawing, drawingOf } from '../../../../src/web/network/drawing/drawing';
import {
  type KnownGraph,
  type NetworkNode,
  type NetworkTie,
  NOTHING_KNOWN,
  withPart,
} from '../../../../src/web/network/known-graph';

export const DAY = '2026-11-30';

export const member = (id: string): NetworkNode =>
  ({ __typename: 'Member', id, name: id, group: 'CIVIL_SOCIETY', kind: 'NGO', otherNames: [], country: null }) as never;

export const donor = (id: string): NetworkNode => ({ ...member(id), __typename: 'Partner', group: 'DONOR' }) as never;

/** A current tie whose id is the letters of its ends. */
export function tie(from: string, to: string, changes: Partial<NetworkTie> = {}): NetworkTie {
  const dates = { since: null, until: null, lastConfirmedOn: '2026-11-30', confirmedUntil: '2031' };
  const words = { phrase: 'is a partner of', inversePhrase: 'is a partner of' };
  return {
    __typename: 'Tie',
    id: from + to,
    type: 'PARTNER_OF',
    status: 'CURRENT',
    confidence: 'HIGH',
    isDerived: false,
    strength: 0.7,
    ...dates,
    ...words,
    from: { id: from },
    to: { id: to },
    ...changes,
  } as NetworkTie;
}

/**
 * A network where a is tied to b, c and d, and b to c; the tie of c with the donor e has ended. All
 * ties of a, b and c are known.
 */
export const SMALL: KnownGraph = withPart(NOTHING_KNOWN, {
  nodes: [...['a', 'b', 'c', 'd'].map(member), donor('e')],
  ties: [
    tie('a', 'b'),
    tie('a', 'c', { status: 'UNCONFIRMED', confidence: 'LOW' }),
    tie('a', 'd'),
    tie('b', 'c'),
    tie('c', 'e', { status: 'ENDED' }),
  ],
  around: ['a', 'b', 'c'],
});

export const drawn = (view: PictureView, known = SMALL): Drawing => drawingOf(known, view, DAY);
