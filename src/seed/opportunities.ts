import type { NodeRow, TieRow } from '../store/model/rows';
import { TieType } from '../store/model/tie-type';
import { Visibility, visibilityProperties } from '../store/model/visibility';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import { omitUndefined } from './framework';
import { inFrench } from './french';
import type { Ids } from './ids';
import { evidenceOf } from './sources';

const KINDS = Object.fromEntries(
  ['upr_review', 'treaty_review', 'summit', 'assembly', 'legislation', 'other'].map((kind) => [
    kind,
    kind.toUpperCase(),
  ]),
);
/** The reviews of one country, which their names in the facts omit. */
const REVIEWS = new Set(['upr_review', 'treaty_review']);

/** Reads the reviews, summits, assemblies and bills of `opportunities.csv`. */
export function readOpportunities(facts: Facts, countries: readonly NodeRow[]): NodeRow[] {
  const french = inFrench();
  const countryOf = new Map(countries.map((country) => [country.id, country]));
  return facts.opportunities.map((row) => {
    const outcome = row.optional('outcome');
    return {
      id: row.text('code'),
      type: 'Opportunity',
      ...namesOf(row, countryOf.get(row.optional('country_iso3') ?? '')),
      since: row.date('start'),
      until: row.date('end') ?? (REVIEWS.has(row.text('kind')) ? row.date('start') : undefined),
      properties: omitUndefined({
        kind: row.choice('kind', KINDS),
        deadline: row.date('deadline'),
        session: row.optional('session'),
        outcomeEn: outcome,
        outcomeFr: outcome && french(outcome),
        raised: row.optional('raised') ? row.choice('raised', { true: true }) : undefined,
        inferred: isInferred(row),
        note: row.optional('note'),
        ...visibilityProperties(Visibility.PUBLIC),
      }),
      evidence: evidenceOf(row),
    };
  });
}

/** Reads each opportunity's ties to its organiser, country, objective and initiatives. */
export function readOpportunityTies(facts: Facts, ids: Ids): TieRow[] {
  const opportunities = facts.opportunities.flatMap((row) => [
    ...tieTo(row, TieType.ORGANISED_BY, row.optionalRef('body_code', ids.all)),
    ...tieTo(row, TieType.COVERS, row.optionalRef('country_iso3', ids.countries)),
    // No source states the objective of a review or a summit: it is inferred from the subject.
    ...tieTo(row.with('confidence', 'low'), TieType.PURSUES, row.optionalRef('objective_code', ids.all)),
    ...tieTo(row, TieType.OCCASION_OF, row.optionalRef('initiative_code', ids.all)),
  ]);
  return [...opportunities, ...contributions(facts, ids)];
}

/** Reads ties of initiatives to opportunities they were made for, except to their own event. */
function contributions(facts: Facts, ids: Ids): TieRow[] {
  const sameEvent = new Set(facts.opportunities.map((row) => `${row.text('code')} ${row.optional('initiative_code')}`));
  return facts.initiatives.flatMap((row) => {
    const opportunity = row.optionalRef('opportunity_code', ids.all);
    const isSame = sameEvent.has(`${opportunity} ${row.text('code')}`);
    return isSame ? [] : tieTo(row, TieType.MADE_FOR, opportunity);
  });
}

function tieTo(row: FactRow, type: TieType, to: string | undefined): TieRow[] {
  if (to === undefined) return [];
  return [{ type, from: row.text('code'), to, confidence: row.confidence(), evidence: evidenceOf(row) }];
}

function namesOf(row: FactRow, country: NodeRow | undefined): Pick<NodeRow, 'nameEn' | 'nameFr'> {
  const [nameEn, nameFr] = [row.text('name_en'), row.text('name_fr')];
  const isNamed = !row.optional('session') || !REVIEWS.has(row.text('kind')) || country === undefined;
  if (isNamed) return { nameEn, nameFr };
  return { nameEn: `${nameEn}: ${country.nameEn}`, nameFr: `${nameFr} : ${country.nameFr ?? country.nameEn}` };
}

/** Returns true for an unannounced review: its dates follow from the order of the sessions. */
function isInferred(row: FactRow): boolean {
  return row.text('kind') === 'upr_review' && row.text('confidence') === 'low';
}
