import { FilterPart } from '../language/filter-part';
import { OpportunityKind } from '../store/model/enums';
import { ACTOR_TYPES, INITIATIVE_TYPES } from '../store/model/node-type';
import { TieType } from '../store/model/tie-type';
import { Visibility } from '../store/model/visibility';
import { fromDay, ofChoices, ofNodes, ofObjectives, toDay } from './conditions';
import { EVIDENCE, NAMES, newVersionOf, scopeLinks, VISIBILITY } from './initiatives';
import { describeKind } from './kind';
import { choice, date, flag, one, text } from './record';

export const OPPORTUNITY = describeKind({
  type: 'Opportunity',
  file: 'opportunities.csv',
  list: 'opportunities',
  doc: 'A dated event at which change is possible: a review, a summit, a vote, a law in the making. It does not exist for a viewer whose clearance is below its visibility.',
  listDoc:
    'The opportunities that match the filter, soonest first: current and future ones at the valid date by their beginning, undated ones last; then past ones, the latest first. `from` excludes opportunities that ended before it.',
  inputDoc: newVersionOf('An opportunity'),
  evidenceDoc: EVIDENCE,
  saveDoc:
    'Records a review, a summit, a law in the making or another opportunity with its body, countries and objectives, or a new version of them.',
  names: NAMES,
  dates: {
    since: { doc: 'The date of its beginning; null where unknown.', inputDoc: 'The date of its beginning.' },
    until: { doc: 'The date of its end; null where unknown.', inputDoc: 'The date of its end.' },
  },
  fields: {
    kind: choice(OpportunityKind, { isRequired: true, doc: 'Its kind.' }),
    deadline: date({
      doc: 'The last date for contributions; null where unknown.',
      inputDoc: 'The last date for contributions; not after its end.',
    }),
    session: text({
      doc: 'The session of a body to which it belongs, in the words of its source; null where none is named.',
      inputDoc: 'The session of a body to which it belongs; up to 10,000 characters.',
    }),
    outcomeEn: text({ inputDoc: 'The outcome in English; up to 10,000 characters.' }),
    outcomeFr: text({ inputDoc: 'The outcome in French; up to 10,000 characters.' }),
    raised: flag({
      field: 'wasRaised',
      doc: 'True where the exploitation of children was raised; null where no source states it.',
      inputDoc: 'True where the exploitation of children was raised.',
    }),
    inferred: flag({
      field: 'isInferred',
      initial: false,
      inputDoc: 'True where its dates are inferred, not announced; false by default, in a new version too.',
    }),
    note: text(),
    visibility: choice(Visibility, {
      isRequired: true,
      initial: Visibility.PUBLIC,
      doc: 'The viewers that may see it and what depends on it.',
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
      doc: 'The partnership, action or campaign that is the same event, or of which it is an occasion; null where none is on record.',
      inputDoc: 'The partnership, action or campaign that is the same event, or of which it is an occasion.',
    }),
    ...scopeLinks(
      'The objectives that it is about; empty where unknown.',
      'The countries that it is about, by name; empty where unknown.',
    ),
  },
  filter: {
    kinds: ofChoices(OpportunityKind, 'Records of one of these kinds.'),
    countries: ofNodes(['Country'], 'Covers at least one of these countries.', { part: FilterPart.PLACE }),
    regions: ofNodes(['Region'], 'Covers a country of at least one of these regions.', { part: FilterPart.PLACE }),
    objectives: ofObjectives('About at least one of these objectives.'),
    from: fromDay('Takes place on this day or later; the valid date selects current and future ones.', {
      part: FilterPart.DATE,
    }),
    to: toDay('Begins on or before this day.', { part: FilterPart.DATE }),
  },
  filterDoc:
    'All conditions that are set must be met. Unknown ids are BAD_USER_INPUT. An opportunity takes place from `since` to `until`. Without `until`, it takes place in the period of `since`, or until its deadline where that is later, and a LEGISLATION without end; without `since`, from its deadline. An opportunity without any date is in no period.',
  listed: 'opportunity-in-period',
  order: 'soonest-first',
});
