import { FilterPart } from '../language/filter-part';
import { OpportunityKind } from '../store/model/enums';
import { ACTOR_TYPES, INITIATIVE_TYPES } from '../store/model/node-type';
import { TieType } from '../store/model/tie-type';
import { Visibility } from '../store/model/visibility';
import { fromDay, ofChoices, ofNodes, toDay } from './conditions';
import { EVIDENCE, NAMES, newVersionOf, scopeLinks, VISIBILITY } from './initiatives';
import { describeKind } from './kind';
import { choice, date, flag, one, text } from './record';

export const OPPORTUNITY = describeKind({
  type: 'Opportunity',
  file: 'opportunities.csv',
  list: 'opportunities',
  doc: 'A dated event at which something can be moved: a review, a summit, a vote, a law in the making. A reader whose clearance is below its visibility sees nothing of it.',
  listDoc:
    'The opportunities that match the filter, soonest first: those that are not over by the valid date by their beginning, those without a date last; then those that are over, the latest first. `from` leaves out what was over before it.',
  inputDoc: newVersionOf('An opportunity'),
  evidenceDoc: EVIDENCE,
  saveDoc:
    'Records a review, a summit, a law in the making or another opportunity with its body, countries and objectives, or a new version of them.',
  names: NAMES,
  dates: {
    since: { doc: 'When it begins or began; null where unknown.', inputDoc: 'When it began.' },
    until: { doc: 'When it ends or ended; null where unknown.', inputDoc: 'When it ended.' },
  },
  fields: {
    kind: choice(OpportunityKind, { isRequired: true, doc: 'Its kind.' }),
    deadline: date({
      doc: 'Until when contributions are taken; null where unknown.',
      inputDoc: 'Until when contributions are taken; not after its end.',
    }),
    session: text({
      doc: 'The session of a body that it belongs to, as its source names it; null where none is named.',
      inputDoc: 'The session of a body that it belongs to; up to 10,000 characters.',
    }),
    outcomeEn: text({ inputDoc: 'What came of it, in English; up to 10,000 characters.' }),
    outcomeFr: text({ inputDoc: 'What came of it, in French; up to 10,000 characters.' }),
    raised: flag({
      doc: 'Whether the exploitation of children was raised; null where no source says.',
      inputDoc: 'Whether the exploitation of children was raised.',
    }),
    inferred: flag({
      initial: false,
      inputDoc: 'Whether its dates are inferred, not announced; not so where it is left out, in a new version too.',
    }),
    note: text(),
    visibility: choice(Visibility, {
      isRequired: true,
      initial: Visibility.PUBLIC,
      doc: 'Who may see it, and what rests on it.',
      inputDoc: VISIBILITY,
    }),
  },
  links: {
    body: one(ACTOR_TYPES, {
      out: TieType.ORGANISED_BY,
      includesUpcoming: true,
      doc: 'The body that holds it; null where unknown.',
      inputDoc: 'The organisation or public office that holds it.',
    }),
    initiative: one(INITIATIVE_TYPES, {
      out: TieType.OCCASION_OF,
      includesUpcoming: true,
      isOptional: true,
      doc: 'The partnership, action or campaign that it is, or is an occasion of; null where none is on record.',
      inputDoc: 'The partnership, action or campaign that it is, or is an occasion of.',
    }),
    ...scopeLinks(
      'The objectives that it is about; empty where unknown.',
      'The countries that it is about, by name; empty where unknown.',
    ),
  },
  filter: {
    kinds: ofChoices(OpportunityKind, 'Of one of these kinds.'),
    countries: ofNodes(['Country'], 'Covers at least one of these countries.', { part: FilterPart.PLACE }),
    regions: ofNodes(['Region'], 'Covers a country of at least one of these regions.', { part: FilterPart.PLACE }),
    objectives: ofNodes(['Objective'], 'About at least one of these objectives.', { part: FilterPart.OBJECTIVE }),
    from: fromDay('Takes place on this day or later; for what is to come, give the valid date.', {
      part: FilterPart.DATE,
    }),
    to: toDay('Begins on this day or before; that day included.', { part: FilterPart.DATE }),
  },
  filterDoc:
    'All conditions that are set must be met. Unknown ids are BAD_USER_INPUT. An opportunity takes place from `since` to `until`; without `until` as long as `since` says, but until its deadline where that is later, and a LEGISLATION without end; without `since` from its deadline on. One without any date is in no period.',
  listed: 'opportunityInPeriod',
  order: 'soonestFirst',
});
