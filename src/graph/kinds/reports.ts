import { ENGAGEMENT } from '../../kinds/engagement';
import { FOLLOW_UP } from '../../kinds/follow-up';
import type { Report } from '../../kinds/report';
import { ROSTER } from '../../kinds/roster';
import { reportReader } from './report.store';
import { reportType } from './report.type';

function reading(report: Report) {
  return { ...reportType(report), of: reportReader(report) };
}

export const ENGAGEMENTS = reading(ENGAGEMENT);
export const FOLLOW_UPS = reading(FOLLOW_UP);
export const ROSTER_STATEMENTS = reportType(ROSTER);
