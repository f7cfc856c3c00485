import { CONFIDENCE_FACTOR, type Confidence } from '../store/model/enums';
import type { TieRow } from '../store/model/rows';
import { TieType } from '../store/model/tie-type';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import type { Ids } from './ids';
import { evidenceOfFact, type InitiativeFacts } from './initiative-facts';
import { evidenceOf } from './sources';

/** Reads objectives: `pursuits.csv`, and those of initiative facts, which add evidence or a tie. */
export function readPursuits(facts: Facts, details: InitiativeFacts, ids: Ids): TieRow[] {
  const pursuits = new Map(facts.pursuits.map((row) => [keyOf(row), pursuit(row, ids)]));
  for (const initiative of facts.initiatives)
    for (const row of details.of(initiative.text('code'), 'objective')) {
      const stated = statedPursuit(row, ids);
      const key = `${stated.from} ${stated.to}`;
      const known = pursuits.get(key);
      pursuits.set(key, known ? withEvidence(known, stated) : stated);
    }
  return [...pursuits.values()];
}

function keyOf(row: FactRow): string {
  return `${row.text('subject_code')} ${row.text('objective_code')}`;
}

function pursuit(row: FactRow, ids: Ids): TieRow {
  return {
    type: TieType.PURSUES,
    from: row.ref('subject_code', ids.all),
    to: row.ref('objective_code', ids.all),
    confidence: row.confidence(),
    note: row.optional('note'),
    evidence: evidenceOf(row, row.date('as_of')),
  };
}

/** Reads a row whose value is a code and an aim: "OBJ2: better support in proceedings". */
function statedPursuit(row: FactRow, ids: Ids): TieRow {
  const [, code = '', aim = ''] = /^(\S+): (.+)$/.exec(row.text('value')) ?? [];
  if (!ids.all.has(code)) row.fail('value', 'the code of an objective, a colon and what is pursued');
  return {
    type: TieType.PURSUES,
    from: row.ref('initiative_code', ids.all),
    to: code,
    confidence: row.confidence(),
    note: aim,
    evidence: evidenceOfFact(row, aim),
  };
}

/** Adds evidence with the lower confidence: the wording or its reading may be uncertain. */
function withEvidence(pursuit: TieRow, stated: TieRow): TieRow {
  const confidence = lower(pursuit.confidence, stated.confidence);
  return { ...pursuit, evidence: [...pursuit.evidence, ...stated.evidence.map((item) => ({ ...item, confidence }))] };
}

function lower(first: Confidence, second: Confidence): Confidence {
  return CONFIDENCE_FACTOR[first] <= CONFIDENCE_FACTOR[second] ? first : second;
}
