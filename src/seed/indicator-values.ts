import type { NodeRow, ValueRow } from '../store/model/rows';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import { CODE_INDICATORS, NETWORK_INDICATORS } from './ids';
import { evidenceOfFact } from './initiative-facts';
import { distinctEvidence, evidenceOf } from './sources';

const { network, assembly } = NETWORK_INDICATORS;
const COUNTS = [
  { id: network.members, nameEn: 'Members of the network', nameFr: 'Membres du réseau' },
  { id: network.countries, nameEn: 'Countries with members', nameFr: 'Pays ayant des membres' },
  { id: assembly.members, nameEn: 'Members registered at an Assembly', nameFr: 'Membres inscrits à une Assemblée' },
  { id: assembly.countries, nameEn: 'Countries registered at an Assembly', nameFr: 'Pays inscrits à une Assemblée' },
  { id: CODE_INDICATORS.signatories, nameEn: 'Signatories of The Code', nameFr: 'Signataires du Code' },
  {
    id: CODE_INDICATORS.representatives,
    nameEn: 'Local representatives of The Code',
    nameFr: 'Représentants locaux du Code',
  },
];

/** Reads the published counts as in their sources, even where they contradict each other. */
export function readValues(facts: Facts): ValueRow[] {
  const networkValues = facts.network_size.flatMap((row) => {
    const ids = countsAssembly(row) ? assembly : network;
    return [...value(row, 'members', ids.members), ...value(row, 'countries', ids.countries)];
  });
  return [...networkValues, ...facts.initiative_facts.filter(isOfCode).flatMap(valuesOfCode)];
}

/** The units that The Code's programme counts, each by its first number before the word. */
const CODE_COUNTS = [
  { id: CODE_INDICATORS.signatories, counted: /(\d+) (?:paid and signed )?members/ },
  { id: CODE_INDICATORS.representatives, counted: /(\d+) local representatives/ },
];

function isOfCode(row: FactRow): boolean {
  return row.text('initiative_code') === 'CODE-PROGRAMME' && row.text('field') === 'outcome';
}

function valuesOfCode(row: FactRow): ValueRow[] {
  const basis = row.text('value');
  return CODE_COUNTS.flatMap(({ id, counted }) => {
    const count = counted.exec(basis)?.[1];
    if (count === undefined) return [];
    const asOf = row.date('as_of') ?? row.fail('as_of', 'a date');
    return [{ indicator: id, asOf, value: Number(count), basis, evidence: evidenceOfFact(row, basis) }];
  });
}

/** Creates the indicators of the published counts, which the framework lacks. */
export function readMeasures(values: readonly ValueRow[]): NodeRow[] {
  return COUNTS.map((names) => {
    const evidence = values.filter((row) => row.indicator === names.id).flatMap((row) => row.evidence);
    return {
      ...names,
      type: 'Indicator',
      properties: { unit: 'count' },
      evidence: distinctEvidence(evidence.map(({ asOf: _, ...rest }) => rest)),
    };
  });
}

// The number of members registered at an assembly is not the size of the network.
function countsAssembly(row: FactRow): boolean {
  return /\(not network size\)|taking part/.test(row.optional('what') ?? '');
}

function value(row: FactRow, column: string, id: string): ValueRow[] {
  const count = row.wholeNumber(column);
  if (count === undefined) return [];
  const asOf = row.date('date') ?? row.fail('date', 'a date');
  return [{ indicator: id, asOf, value: count, basis: row.optional('what') ?? '', evidence: evidenceOf(row, asOf) }];
}
