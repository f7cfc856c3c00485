import { FilterPart } from '../language/filter-part';
import { CommitmentKind, CommitmentStatus } from '../store/model/enums';
import { ACTOR_TYPES, OCCASION_TYPES } from '../store/model/node-type';
import { TieType } from '../store/model/tie-type';
import { Visibility } from '../store/model/visibility';
import { fromDay, ofChoices, ofNodes, ofObjectives, ofText, toDay } from './conditions';
import { EVIDENCE, newVersionOf } from './initiatives';
import { describeKind } from './kind';
import { amount, choice, currency, date, many, one, text } from './record';

export const COMMITMENT = describeKind({
  type: 'Commitment',
  file: 'commitments.csv',
  list: 'commitments',
  doc: 'A commitment of an organisation or a government, with its status. Its name is its text.',
  listDoc:
    'The commitments that had been made by the valid date and match the filter, by English text, whatever their status.',
  inputDoc: newVersionOf('A commitment'),
  evidenceDoc: EVIDENCE,
  saveDoc: 'Records a commitment with its maker, its objectives and its occasion, or a new version of them.',
  names: {
    nameEn: 'The text of the commitment in English or its own language; up to 300 characters.',
    nameFr: 'The text of the commitment in French; up to 300 characters.',
  },
  since: 'madeOn',
  dates: {
    madeOn: {
      doc: 'The date on which it was made; null where unknown.',
      inputDoc: 'The date on which it was made; not after one of its follow-ups.',
    },
  },
  fields: {
    kind: choice(CommitmentKind, {
      initial: CommitmentKind.PLEDGE,
      inputDoc: 'Its kind; PLEDGE by default, in a new version too.',
    }),
    due: date({
      field: 'dueOn',
      notBeforeSince: true,
      doc: 'The date by which it is to be met; null where no source states one.',
      inputDoc: 'The date by which it is to be met; not before it was made.',
    }),
    amount: amount({
      doc: 'The committed money, above 0, in `currency`; null where no source states a sum.',
      inputDoc: 'The committed money, above 0; it needs a currency.',
    }),
    currency: currency({
      doc: 'The currency of the amount, ISO 4217, historic ones included; null without an amount.',
      inputDoc: 'The currency of the amount, ISO 4217, such as EUR; historic ones included. It needs an amount.',
    }),
    note: text(),
    visibility: choice(Visibility, {
      isRequired: true,
      initial: Visibility.PUBLIC,
      doc: 'The viewers that can see it, its follow-ups and its ties.',
      inputDoc:
        'The viewers that may see it, its follow-ups, its evidence and its ties. A new version can hide it from more viewers, but never shows it to more: undo the change that hid it.',
    }),
  },
  links: {
    by: one(ACTOR_TYPES, {
      in: TieType.PROMISED,
      isRequired: true,
      countryMeansGovernment: true,
      doc: 'The actor that made it; for a country, its government.',
      inputDoc: 'The actor that made it, or a country, which means its government.',
    }),
    objectives: many(['Objective'], {
      out: TieType.PURSUES,
      doc: 'The objectives that it serves, by name; empty where unknown.',
      inputDoc: 'All objectives that it serves: an omitted one is withdrawn.',
    }),
    madeAt: one(OCCASION_TYPES, {
      out: TieType.MADE_AT,
      doc: 'The opportunity, partnership, action or campaign at which it was made; null where no source names one.',
      inputDoc: 'The opportunity, partnership, action or campaign at which it was made.',
    }),
  },
  filter: {
    by: ofNodes(ACTOR_TYPES, 'Made by one of these actors.', { part: FilterPart.PARTICIPANT }),
    countries: ofNodes(['Country'], 'Made by an actor in one of these countries; a government is in its own country.', {
      part: FilterPart.PLACE,
    }),
    regions: ofNodes(['Region'], 'Made by an actor in a country of one of these regions.', { part: FilterPart.PLACE }),
    objectives: ofObjectives('For at least one of these objectives.'),
    statuses: ofChoices(CommitmentStatus, 'Commitments with one of these statuses at the valid date.', {
      fragment: 'at-status',
    }),
    dueFrom: fromDay('The last day of `dueOn` is on or after the first day of this date.', { part: FilterPart.DUE }),
    dueTo: toDay('The last day of `dueOn` is on or before the last day of this date.', { part: FilterPart.DUE }),
    madeAt: ofNodes(
      OCCASION_TYPES,
      'Made at one of these opportunities, or in one of these partnerships, actions or campaigns.',
      { misfit: 'input.notAnOccasion' },
    ),
    text: ofText('A part of its text; case and accents do not matter.'),
  },
  listed: 'commitment-filter',
  form: {
    by: ['by'],
    promise: ['nameEn', 'nameFr'],
    dates: ['madeOn', 'due'],
    objective: ['objectives'],
    visibility: ['visibility'],
  },
});
