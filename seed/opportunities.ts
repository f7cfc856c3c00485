import type { NodeRow, TieRow } from '../src/store/model/rows';
import { TieType } from '../src/store/model/tie-type';
import { Visibility, visibilityProperties } from '../src/store/model/visibility';
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
/** Reviews of one country, which their names in the facts do not say. */
const REVIEWS = new Set(['upr_review', 'treaty_review']);

/** The reviews, summits, assemblies and laws in the making of `opportunities.csv`. */
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

/** Whose each opportunity is, which country and objective it concerns, what it is an occasion of, and what was made for it. */
export function readOpportunityTies(facts: Facts, ids: Ids): TieRow[] {
  const opportunities = facts.opportunities.flatMap((row) => [
    ...tieTo(row, TieType.ORGANISED_BY, row.optionalRef('body_code', ids.all)),
    ...tieTo(row, TieType.COVERS, row.optionalRef('country_iso3', ids.countries)),
    // No source says which objective a review or a summit can move: that is a reading of what it is about.
    ...tieTo(row.with('confidence', 'low'), TieType.PURSUES, row.optionalRef('objective_code', ids.all)),
    ...tieTo(row, TieType.OCCASION_OF, row.optionalRef('initiative_code', ids.all)),
  ]);
  return [...opportunities, ...contributions(facts, ids)];
}

/** An initiative that names an opportunity was made for it, unless the opportunity names the initiative as the same event. */
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

/** The dates of reviews whose session no page had announced follow from the order of the sessions. */
function isInferred(row: FactRow): boolean {
  return row.text('kind') === 'upr_review' && row.text('confidence') === 'low';
}
