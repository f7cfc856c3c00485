import type { NodeRow, ValueRow } from '../src/model/rows';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import { NETWORK_INDICATORS } from './ids';
import { distinctEvidence, evidenceOf } from './sources';

const { network, assembly } = NETWORK_INDICATORS;
const COUNTS = [
  { id: network.members, nameEn: 'Members of the network', nameFr: 'Membres du réseau' },
  { id: network.countries, nameEn: 'Countries with members', nameFr: 'Pays ayant des membres' },
  { id: assembly.members, nameEn: 'Members registered at an Assembly', nameFr: 'Membres inscrits à une Assemblée' },
  { id: assembly.countries, nameEn: 'Countries registered at an Assembly', nameFr: 'Pays inscrits à une Assemblée' },
];
const STANDARDS = {
  id: 'PROTECTION-STANDARDS-SECTT',
  nameEn: 'Protection standards in travel and tourism',
  nameFr: 'Normes de protection dans les voyages et le tourisme',
};

/** The published counts as in their sources, also where they contradict each other. */
export function readValues(facts: Facts): ValueRow[] {
  return facts.network_size.flatMap((row) => {
    const ids = countsAssembly(row) ? assembly : network;
    return [...value(row, 'members', ids.members), ...value(row, 'countries', ids.countries)];
  });
}

/** The indicators outside the framework: those of the counts and of the assessments. */
export function readMeasures(facts: Facts, values: readonly ValueRow[]): NodeRow[] {
  const counts = COUNTS.map((names) => {
    const evidence = values.filter((one) => one.indicator === names.id).flatMap((one) => one.evidence);
    return indicator(names, 'count', distinctEvidence(evidence.map(({ asOf: _, ...rest }) => rest)));
  });
  const assessed = facts.country_assessments.flatMap((row) => {
    const code = row.text('indicator_code');
    return code === STANDARDS.id ? evidenceOf(row) : row.fail('indicator_code', STANDARDS.id);
  });
  return [...counts, indicator(STANDARDS, 'yes_partial_no', distinctEvidence(assessed))];
}

type Named = Pick<NodeRow, 'id' | 'nameEn' | 'nameFr'>;

function indicator(names: Named, unit: string, evidence: NodeRow['evidence']): NodeRow {
  return { ...names, type: 'Indicator', properties: { unit }, evidence };
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
