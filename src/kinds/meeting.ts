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
  doc: 'A meeting of an organisation with other organisations, never persons. It is no tie and adds no path: a standing contact is recorded as a CONTACT_OF tie. It does not exist for a viewer whose clearance is below its visibility.',
  listDoc:
    'The meetings on or before the valid date that match the filter, newest first. A month or a year counts as its last day in the order, and as its first day in the comparison with the valid date.',
  ofActorsDoc:
    'The meetings that it held, or that others held with it, on or before the valid date, in the order of Query.meetings.',
  inputDoc:
    'A meeting of organisations, never of persons. With an id, a new version of that one: an omitted text or date keeps its value, null removes it, and lists replace the current ones.',
  evidenceDoc: 'At least one source that reports it, such as the minutes.',
  saveDoc:
    'Records a meeting with its organisations, subjects and outcome, or a new version of it. A coordinator needs one of the organisations in their regions.',
  listed: 'dated-filter',
  order: 'newest-first',
  since: 'on',
  dates: {
    on: {
      field: 'heldOn',
      isPast: true,
      isRequired: true,
      doc: 'The date on which it took place.',
      inputDoc: 'The date on which it took place; not in the future.',
      column: 'met_on',
    },
  },
  namesOf: meetingNames,
  atMostAsVisibleAs: 'about',
  links: {
    by: one(ACTOR_TYPES, {
      out: 'MEETING_BY',
      isRequired: true,
      doc: 'The actor of the network that held it: a member or another of its actors.',
      column: 'meeting_by',
    }),
    with: many(ACTOR_TYPES, {
      out: 'MEETING_WITH',
      isRequired: true,
      countryMeansGovernment: true,
      notAlso: 'by',
      doc: 'The organisations and public offices that were met, by name.',
      inputDoc:
        'All organisations and public offices that were met, at least one; a country means its government. The organisation that held it is not among them.',
      column: 'met',
    }),
    about: many(MEETING_SUBJECT_TYPES, {
      out: 'MEETING_ABOUT',
      misfit: 'input.notASubject',
      isOptional: true,
      doc: `The subjects, by name: ${SUBJECTS}; empty where none is on record.`,
      inputDoc: `All subjects: ${SUBJECTS}.`,
      column: 'subjects',
    }),
  },
  fields: {
    outcome: text({
      doc: 'Its outcome; null without one.',
      inputDoc: 'Its outcome; up to 10,000 characters.',
    }),
    nextStep: text({
      doc: 'The next step; null without one.',
      inputDoc: 'The next step; up to 10,000 characters.',
    }),
    nextDue: date({
      field: 'nextStepDueOn',
      notBeforeSince: true,
      needs: 'nextStep',
      doc: 'The date by which the next step is due; null where none is set.',
      inputDoc: 'The date by which the next step is due; not before the meeting. It needs a next step.',
    }),
    visibility: choice(Visibility, {
      isRequired: true,
      initial: Visibility.NETWORK,
      doc: 'The viewers that may see it and its evidence.',
      inputDoc:
        'The viewers that may see it and its evidence; NETWORK by default, in a new version too. It is never visible to more viewers than its subjects, and a new version can hide it from more viewers, but never shows it to more: undo the change that hid it.',
    }),
    recordedAt: instant({ isRequired: true, doc: 'The instant at which it was first recorded here.' }),
  },
  filter: {
    by: linkedToAny('by', 'Held by one of these actors (Meeting.by).'),
    with: linkedToAny('with', 'With at least one of these actors (Meeting.with).'),
    about: linkedToAny(
      'about',
      'About at least one of these subjects: objectives, partnerships, actions, campaigns, … (Meeting.about).',
    ),
    regions: linkedInPlace('with', FilterPart.PLACE, 'With at least one actor in a country of one of these regions.'),
    from: sinceFrom('The last day of `heldOn` is on or after the first day of this date.'),
    to: sinceTo('The first day of `heldOn` is on or before the last day of this date.'),
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
