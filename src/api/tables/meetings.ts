import { date, ID, named, namedList, SOURCES, text } from './parts';
import { filteredTable } from './table';

export const MEETINGS = filteredTable({
  name: 'meetings',
  list: 'meetings',
  filter: 'MeetingFilter',
  parts: [
    ID,
    date('met_on', 'on'),
    named('meeting_by', 'by'),
    namedList('met_ids', 'met', 'with'),
    namedList('subject_ids', 'subjects', 'about'),
    text('outcome'),
    text('next_step', 'nextStep'),
    date('next_due', 'nextDue'),
    text('visibility'),
    SOURCES,
  ],
});
