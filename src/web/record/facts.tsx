import type { ComponentChildren } from 'preact';
import type { NamedNodeFragment, RecordEvidenceFragment } from '../graphql/graphql';
import { formatDate, formatNumber } from '../language/format';
import { label, text, type TextKey } from '../language/text';
import { spanText } from '../partnership/initiative-text';
import { type Fact, FactList } from '../parts/facts';
import { Status } from '../parts/marks';
import { type Notes, NoteNumbers } from '../parts/sources';
import { Unknown } from '../parts/states';
import type { RecordNode } from './heading';
import { NodeList } from './lists';

/** Fields with nodes or dates. Of an optional one none means that there is none, not that it is unknown. */
type FieldNames = Readonly<Record<string, 'expected' | 'optional'>>;

const DATES = {
  on: 'expected',
  madeOn: 'expected',
  due: 'expected',
  deadline: 'expected',
  adopted: 'expected',
  rosterAsOf: 'expected',
  confirmed: 'expected',
  confirmedUntil: 'expected',
  at: 'expected',
  nextDue: 'optional',
} as const satisfies FieldNames;

/** Their values are a list of nodes, a page of one, or one node. */
const NODES = {
  by: 'expected',
  with: 'expected',
  subjects: 'optional',
  madeAt: 'expected',
  body: 'expected',
  initiative: 'optional',
  from: 'expected',
  to: 'expected',
  heldBy: 'optional',
  parent: 'expected',
  campaign: 'optional',
  opportunity: 'optional',
  leads: 'expected',
  partners: 'optional',
  targets: 'expected',
  objectives: 'expected',
  countries: 'expected',
  manifestations: 'expected',
  occasions: 'optional',
  indicators: 'expected',
  about: 'optional',
  actions: 'optional',
  partnerships: 'optional',
  commitments: 'optional',
  records: 'optional',
} as const satisfies FieldNames;

/** Ties that somebody has to look after. */
const RELATIONS = new Set(['CONTACT_OF', 'PARTNER_OF', 'MEMORANDUM_WITH', 'REGIONAL_ADVOCACY_WITH']);

const TEXTS = ['qualifier', 'session', 'outcome', 'nextStep', 'note'] as const;

type Fields = Readonly<Record<string, unknown>>;
type FactName = keyof typeof NODES | keyof typeof DATES | (typeof TEXTS)[number] | OtherFact;
type OtherFact =
  'type' | 'kind' | 'span' | 'state' | 'amount' | 'raised' | 'withChildren' | 'number' | 'unit' | 'sources';

/** All that is known of a record, and what no source says. */
export function Facts({ of: node, notes }: { of: RecordNode; notes: Notes }) {
  const fields = node as Fields;
  const kind = kindOf(node);
  return (
    <FactList
      facts={[
        fact('type', text(`explorer.type.${node.__typename}` as TextKey)),
        kind && fact('kind', kind),
        'since' in node && fact('span', spanText(true, node.since, node.until)),
        node.__typename === 'Tie' && fact('state', <Status status={node.status} />),
        'commitmentStatus' in node && fact('state', stateText(node.commitmentStatus)),
        'unit' in node && fact('unit', text('explorer.record.unitOf', { unit: node.unit })),
        'number' in node && fact('number', node.number),
        ...namesOf(DATES).map((name) => dateFact(name, fields[name])),
        'amount' in node &&
          node.amount !== null &&
          fact('amount', `${formatNumber(node.amount)} ${node.currency ?? ''}`),
        ...namesOf(NODES).map((name) => nodesFact(name, fields[name])),
        node.__typename === 'Tie' &&
          !node.heldBy &&
          RELATIONS.has(node.type) &&
          fact('heldBy', <Unknown>{text('explorer.record.nobodyKeeps')}</Unknown>),
        'raised' in node && fact('raised', yesNo(node.raised)),
        'withChildrenOrSurvivors' in node && fact('withChildren', yesNo(node.withChildrenOrSurvivors)),
        ...TEXTS.map((name) => typeof fields[name] === 'string' && fact(name, fields[name])),
        'evidence' in node && fact('sources', <EvidenceList evidence={node.evidence} notes={notes} />),
      ]}
    />
  );
}

const namesOf = <Name extends string>(fields: Readonly<Record<Name, unknown>>) => Object.keys(fields) as Name[];

const fact = (name: FactName, known: ComponentChildren): Fact => [`explorer.record.fact.${name}`, known];

function dateFact(name: keyof typeof DATES, day: unknown): Fact | undefined {
  if (typeof day === 'string') return fact(name, formatDate(day));
  return day === null && DATES[name] === 'expected' ? fact(name, <Unknown />) : undefined;
}

function nodesFact(name: keyof typeof NODES, value: unknown): Fact | undefined {
  const nodes = nodesOf(value);
  const isShown = nodes && (nodes.length > 0 || NODES[name] === 'expected');
  return isShown ? fact(name, <NodeList nodes={nodes} />) : undefined;
}

/** The nodes that a field holds: a list, a page of one, one node or none; undefined where the record has no such field. */
function nodesOf(value: unknown): readonly NamedNodeFragment[] | undefined {
  if (value === undefined) return undefined;
  if (value === null) return [];
  if (Array.isArray(value)) return value as NamedNodeFragment[];
  const one = value as NamedNodeFragment | { nodes: NamedNodeFragment[] };
  return 'nodes' in one ? one.nodes : [one];
}

function kindOf(node: RecordNode): string | undefined {
  if ('actionKind' in node) return label('KIND', node.actionKind);
  if ('opportunityKind' in node) return label('KIND', node.opportunityKind);
  return 'instrumentKind' in node ? text('explorer.record.instrumentKind', { kind: node.instrumentKind }) : undefined;
}

function stateText(status: string): ComponentChildren {
  return status === 'UNKNOWN' ? <Unknown /> : label('STATUS', status);
}

function yesNo(value: boolean | null): ComponentChildren {
  return value === null ? <Unknown /> : text('explorer.record.yesNo', { value: value ? 'yes' : 'no' });
}

/** Evidence, one a line: the day that it speaks of, how sure it makes, where it stands in its source, and whether it speaks against. */
function EvidenceList({ evidence, notes }: { evidence: readonly RecordEvidenceFragment[]; notes: Notes }) {
  if (evidence.length === 0) return <Unknown>{text('explorer.record.noSource')}</Unknown>;
  return (
    <ul class="plain">
      {evidence.map(({ id, asOf, confidence, against, locator, source }) => {
        const day = asOf ?? source.published;
        return (
          <li key={id}>
            {day ? formatDate(day) : text('explorer.common.undated')}
            <NoteNumbers notes={notes} of={[{ source }]} />, {text(`explorer.confidence.${confidence}`)}
            {against && `, ${text('explorer.record.against')}`}
            {locator && <small> {locator}</small>}
          </li>
        );
      })}
    </ul>
  );
}
