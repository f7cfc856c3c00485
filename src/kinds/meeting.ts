import { FilterPart } from '../language/filter-part';
import { ACTOR_TYPES, MEETING_SUBJECT_TYPES } from '../store/model/node-type';
import { meetingNames } from '../store/model/reports';
import { Visibility } from '../store/model/visibility';
import { linkedInPlace, linkedToAny, sinceFrom, sinceTo } from './conditions';
import { describeKind } from './kind';
import { choice, date, instant, many, one, text } from './record';

const SUBJECTS =
  'objectives, partnerships, actions, campaigns, opportunities, commitments, instruments, indicators and forms of exploitation';

export const MEETING = describeKind({
  type: 'Meeting',
  file: 'meetings.csv',
  list: 'meetings',
  doc: 'A meeting of an organisation with others: which, never who. It is no tie and opens no route: a standing contact is recorded as a CONTACT_OF tie. A reader whose clearance is below its visibility sees nothing of it.',
  listDoc:
    'The meetings on or before the valid date that match the filter, newest first. A month or a year counts as its last day for the order, and as its first for whether it is on or before the valid date.',
  ofActorsDoc:
    'The meetings that it held, and that others held with it, on or before the valid date, in the order of Query.meetings.',
  inputDoc:
    'A meeting of organisations; never who took part. With an id, a new version of that one: a text or date left out keeps its value, null removes it, and lists replace what is current.',
  evidenceDoc: 'At least one source that reports it, such as the minutes.',
  saveDoc:
    'Records which organisations met, about what and with what outcome, or a new version of it. A coordinator needs one of them in their regions.',
  listed: 'datedFilter',
  order: 'newestFirst',
  since: 'on',
  dates: {
    on: {
      isPast: true,
      isRequired: true,
      doc: 'When it took place.',
      inputDoc: 'When it took place; not in the future.',
      column: 'met_on',
    },
  },
  namesOf: meetingNames,
  atMostAsVisibleAs: 'about',
  links: {
    by: one(ACTOR_TYPES, {
      out: 'MEETING_BY',
      isRequired: true,
      doc: 'Who of the network held it: a member or another actor of ours.',
      column: 'meeting_by',
    }),
    with: many(ACTOR_TYPES, {
      out: 'MEETING_WITH',
      isRequired: true,
      countryMeansGovernment: true,
      notAlso: 'by',
      doc: 'The organisations and public offices that were met, by name.',
      inputDoc:
        'All organisations and public offices that were met, at least one; a country means its government. Not the one that held it.',
      column: 'met',
    }),
    about: many(MEETING_SUBJECT_TYPES, {
      out: 'MEETING_ABOUT',
      misfit: 'input.notASubject',
      isOptional: true,
      doc: `What it was about, by name: ${SUBJECTS}; empty where nothing is on record.`,
      inputDoc: `All that it was about: ${SUBJECTS}.`,
      column: 'subjects',
    }),
  },
  fields: {
    outcome: text({
      doc: 'What came of it; null where there is nothing to say.',
      inputDoc: 'What came of it; up to 10,000 characters.',
    }),
    nextStep: text({
      doc: 'What is to be done next; null where nothing is.',
      inputDoc: 'What is to be done next; up to 10,000 characters.',
    }),
    nextDue: date({
      notBeforeSince: true,
      needs: 'nextStep',
      doc: 'By when the next step is to be done; null where no date is set.',
      inputDoc: 'By when that is to be done; not before the meeting. It needs a next step.',
    }),
    visibility: choice(Visibility, {
      isRequired: true,
      initial: Visibility.NETWORK,
      doc: 'Who may see it and its evidence.',
      inputDoc:
        'Who may see it and its evidence; NETWORK where it is left out, in a new version too. It is never visible to more readers than what it is about, and a new version can hide it from more readers, and never shows it to more: undo the change that hid it.',
    }),
    recordedAt: instant({ isRequired: true, doc: 'When it was first recorded here.' }),
  },
  filter: {
    by: linkedToAny('by', 'Held by one of these actors (Meeting.by).'),
    with: linkedToAny('with', 'With at least one of these actors (Meeting.with).'),
    about: linkedToAny(
      'about',
      'About at least one of these: objectives, partnerships, actions, campaigns, … (Meeting.about).',
    ),
    regions: linkedInPlace('with', FilterPart.PLACE, 'With at least one actor in a country of one of these regions.'),
    from: sinceFrom('The last day of `on` is on or after the first day of this date.'),
    to: sinceTo('The first day of `on` is on or before the last day of this date.'),
  },
  actorLinks: ['by', 'with'],
  holder: 'by',
  identity: ['with', 'about', 'outcome'],
  form: {
    holder: ['by'],
    met: ['with'],
    day: ['on'],
    subjects: ['about'],
    outcome: ['outcome'],
    next: ['nextStep', 'nextDue'],
    visibility: ['visibility'],
  },
});
