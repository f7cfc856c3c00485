import { ENGAGEMENT } from './engagement';
import { FOLLOW_UP } from './follow-up';
import type { Report } from './report';
import { ROSTER } from './roster';

export const REPORTS: readonly Report[] = [ENGAGEMENT, FOLLOW_UP, ROSTER];
