import { COMMITMENT } from './commitment';
import { ACTION, CAMPAIGN, PARTNERSHIP } from './initiatives';
import type { DatedKind, Kind, NamedKind } from './kind';
import { MEETING } from './meeting';
import { OPPORTUNITY } from './opportunity';

/** The kinds whose records have names and ties. */
export const NAMED_KINDS: readonly NamedKind[] = [PARTNERSHIP, CAMPAIGN, ACTION, OPPORTUNITY, COMMITMENT];

/** The kinds whose records are named by their date, and whose versions have their own ties. */
export const DATED_KINDS: readonly DatedKind[] = [MEETING];

export const KINDS: readonly Kind[] = [...NAMED_KINDS, ...DATED_KINDS];
