import { commitment } from './kinds/commitment';
import { engagement } from './kinds/engagement';
import { followUp } from './kinds/follow-up';
import { initiatives } from './kinds/initiatives';
import { meeting } from './kinds/meeting';
import { opportunity } from './kinds/opportunity';
import { roster } from './kinds/roster';

/** The texts about kinds of records. */
export const kinds = {
  ...commitment,
  ...engagement,
  ...followUp,
  ...initiatives,
  ...meeting,
  ...opportunity,
  ...roster,
} as const;
