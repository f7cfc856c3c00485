import { ACTION } from './action';
import { ACTOR } from './actor';
import { CAMPAIGN } from './campaign';
import { COMMITMENT } from './commitment';
import { ENGAGEMENT } from './engagement';
import type { Example } from './example';
import { FOLLOW_UP } from './follow-up';
import { MEETING } from './meeting';
import { OPPORTUNITY } from './opportunity';
import { PARTNERSHIP } from './partnership';
import { PICTURE } from './picture';
import { ROSTER } from './roster';
import { TIE } from './tie';
import { VALUE } from './value';

/** An example of each kind of record that can be saved. */
export const KINDS: readonly Example[] = [
  ACTOR,
  TIE,
  PARTNERSHIP,
  ACTION,
  CAMPAIGN,
  OPPORTUNITY,
  COMMITMENT,
  FOLLOW_UP,
  MEETING,
  ENGAGEMENT,
  ROSTER,
  VALUE,
  PICTURE,
];

/** Returns the kinds whose example has this property. */
export const kindsWith = (fact: keyof Example): Example[] => KINDS.filter((kind) => kind[fact]);

/** The kinds for which a save with an id makes a new version. */
export const VERSIONED: readonly Example[] = KINDS.filter((kind) => !kind.of && !kind.next.save);
