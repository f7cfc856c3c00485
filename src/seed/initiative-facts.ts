import type { EvidenceRow } from '../store/model/rows';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import { evidenceOf } from './sources';

const FIELDS = [
  'start',
  'end',
  'phase',
  'part',
  'seen',
  'objective',
  'target',
  'outcome',
  'participant',
  'participants_note',
] as const;
const FIELD_OPTIONS = Object.fromEntries(FIELDS.map((field) => [field, field]));

/** The partial dates of a period. */
export interface Dates {
  since?: string;
  until?: string;
}

export type InitiativeField = (typeof FIELDS)[number];

/** The rows of `initiative_facts.csv`, in its order. */
export class InitiativeFacts {
  private readonly rows = new Map<string, FactRow[]>();

  constructor(facts: Pick<Facts, 'initiative_facts'>) {
    for (const row of facts.initiative_facts) {
      const key = `${row.text('initiative_code')} ${row.choice('field', FIELD_OPTIONS)}`;
      this.rows.set(key, [...(this.rows.get(key) ?? []), row]);
    }
  }

  of(initiative: string, field: InitiativeField): readonly FactRow[] {
    return this.rows.get(`${initiative} ${field}`) ?? [];
  }

  /** Returns an initiative's period; a start or end of the facts is finer than its row's year. */
  periodOf(initiative: FactRow): Dates {
    const [start] = this.of(initiative.text('code'), 'start');
    const [end] = this.of(initiative.text('code'), 'end');
    return {
      since: start?.date('value') ?? initiative.date('start_year'),
      until: end?.date('value') ?? initiative.date('end_year'),
    };
  }
}

/** Returns the evidence of such a row, whose locator begins with the statement of the row. */
export function evidenceOfFact(row: FactRow, states: string, asOf = row.date('as_of')): EvidenceRow[] {
  return evidenceOf(row, asOf).map((item) => ({
    ...item,
    locator: [states, item.locator, row.optional('note')].filter((part) => part !== undefined).join('; '),
  }));
}

/** Returns the evidence of a day on which a source confirms that the initiative was active. */
export function evidenceOfDay(row: FactRow): EvidenceRow[] {
  return evidenceOfFact(row, `under way: ${row.text('value')}`, row.date('value'));
}
