import type { NodeType } from '../store/model/node-type';
import type { NodeRow, Property } from '../store/model/rows';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import { criterionId, type Ids } from './ids';
import { bilingual, type Namer } from './names';
import { evidenceOf } from './sources';

/** Reads the regions, and the elements of the strategic framework and of The Code. */
export function readFramework(facts: Facts, ids: Ids, name: Namer): NodeRow[] {
  const read = (type: NodeType, rows: readonly FactRow[]): NodeRow[] =>
    rows.map((row) => labelled(type, row, ids, name));
  return [
    ...facts.regions.map((row) => region(row, name)),
    ...read('Manifestation', facts.manifestations),
    ...read('StrategicDirection', facts.strategic_directions),
    ...read('Objective', facts.objectives),
    ...read('InfluenceStrategy', facts.influence_strategies),
    ...read('Enabler', facts.enablers),
    ...read('Indicator', [...facts.indicators, ...facts.influence_indicators, ...facts.enabler_indicators]),
    ...read('FrameworkElement', facts.framework_elements),
    ...facts.code_criteria.map(criterion),
  ];
}

function labelled(type: NodeType, row: FactRow, ids: Ids, name: Namer): NodeRow {
  return {
    id: row.text('code'),
    type,
    ...bilingual(row, name),
    parent: row.optionalRef('parent_code', ids.all),
    properties: omitUndefined({ unit: row.optional('unit'), kind: row.optional('kind'), note: row.optional('note') }),
    evidence: evidenceOf(row),
  };
}

function region(row: FactRow, name: Namer): NodeRow {
  return {
    id: row.text('code'),
    type: 'Region',
    ...bilingual(row, name),
    since: row.date('valid_from'),
    properties: omitUndefined({
      kind: row.text('kind'),
      boardSeats: row.wholeNumber('board_seats'),
      note: row.optional('note'),
    }),
    evidence: evidenceOf(row),
  };
}

function criterion(row: FactRow): NodeRow {
  return {
    id: criterionId(row.text('number')),
    type: 'CodeCriterion',
    nameEn: row.text('name_en'),
    nameFr: row.text('name_fr'),
    properties: omitUndefined({ number: row.wholeNumber('number') }),
    evidence: evidenceOf(row),
  };
}

/** Returns the properties that have a value. */
export function omitUndefined(properties: Record<string, Property | undefined>): Record<string, Property> {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, Property] => entry[1] !== undefined),
  );
}
