import { CONFIDENCE_FACTOR, type Confidence } from '../src/store/model/enums';
import type { TieRow } from '../src/store/model/rows';
import { TieType } from '../src/store/model/tie-type';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import type { Ids } from './ids';
import { evidenceOfFact, type InitiativeFacts } from './initiative-facts';
import { evidenceOf } from './sources';

/** Who works for which objective: `pursuits.csv`, and the objectives among the facts of initiatives, which add evidence or stand alone. */
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

/** The value of such a row is a code and what the initiative is for: "OBJ2: better support in proceedings". */
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

/** The wording may be certain and the objective a reading of it, or the other way round: the evidence is worth the lower of the two. */
function withEvidence(pursuit: TieRow, stated: TieRow): TieRow {
  const confidence = lower(pursuit.confidence, stated.confidence);
  return { ...pursuit, evidence: [...pursuit.evidence, ...stated.evidence.map((one) => ({ ...one, confidence }))] };
}

function lower(one: Confidence, other: Confidence): Confidence {
  return CONFIDENCE_FACTOR[one] <= CONFIDENCE_FACTOR[other] ? one : other;
}
