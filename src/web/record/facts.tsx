import type { ComponentChildren } from 'preact';
import type { NamedNodeFragment, RecordEvidenceFragment } from '../graphql/graphql';
import { formatDate, formatNumber } from '../language/format';
import { label, text, type TextKey } from '../language/text';
import { spanText } from '../partnership/initiative-text';
import { Status } from '../parts/marks';
import { type Notes, NoteNumbers } from '../parts/sources';
import { Unknown } from '../parts/states';
import type { RecordNode } from './heading';
import { NodeList } from './lists';

/** Fields whose value is a list of nodes, or one; null and an empty list are unknown. */
const NODES = [
  'by',
  'with',
  'subjects',
  'madeAt',
  'body',
  'initiative',
  'from',
  'to',
  'heldBy',
  'parent',
  'campaign',
  'opportunity',
  'leads',
  'partners',
  'targets',
  'objectives',
  'countries',
  'manifestations',
  'occasions',
  'indicators',
  'about',
  'actions',
  'partnerships',
  'commitments',
  'records',
] as const;
/** Of these, none means that there is none to speak of, not that it is unknown. */
const OPTIONAL = new Set<string>([
  'initiative',
  'heldBy',
  'campaign',
  'opportunity',
  'partners',
  'occasions',
  'actions',
  'partnerships',
  'commitments',
  'records',
  'about',
  'subjects',
  'nextDue',
]);
/** Ties that somebody has to look after. */
const RELATIONS = new Set(['CONTACT_OF', 'PARTNER_OF', 'MEMORANDUM_WITH', 'REGIONAL_ADVOCACY_WITH']);
const DATES = [
  'on',
  'madeOn',
  'due',
  'deadline',
  'adopted',
  'rosterAsOf',
  'confirmed',
  'confirmedUntil',
  'at',
  'nextDue',
] as const;
const TEXTS = ['qualifier', 'session', 'outcome', 'nextStep', 'note'] as const;

type Fields = Readonly<Record<string, unknown>>;
type FactName = (typeof NODES)[number] | (typeof DATES)[number] | (typeof TEXTS)[number] | OtherFact;
type OtherFact =
  'type' | 'kind' | 'span' | 'state' | 'amount' | 'raised' | 'withChildren' | 'number' | 'unit' | 'sources';

/** All that is known of a record, and what no source says. */
export function Facts({ of: node, notes }: { of: RecordNode; notes: Notes }) {
  const fields = node as Fields;
  return (
    <dl class="facts">
      <Fact name="type">{text(`explorer.type.${node.__typename}` as TextKey)}</Fact>
      {kindOf(node) && <Fact name="kind">{kindOf(node)}</Fact>}
      {'since' in node && <Fact name="span">{spanText(true, node.since, node.until)}</Fact>}
      {node.__typename === 'Tie' && (
        <Fact name="state">
          <Status status={node.status} />
        </Fact>
      )}
      {'commitmentStatus' in node && <Fact name="state">{stateText(node.commitmentStatus)}</Fact>}
      {'unit' in node && <Fact name="unit">{text('explorer.record.unitOf', { unit: node.unit })}</Fact>}
      {'number' in node && <Fact name="number">{node.number}</Fact>}
      {DATES.filter((name) => name in fields && (fields[name] !== null || !OPTIONAL.has(name))).map((name) => (
        <Fact key={name} name={name}>
          {typeof fields[name] === 'string' ? formatDate(fields[name]) : <Unknown />}
        </Fact>
      ))}
      {'amount' in node && node.amount !== null && (
        <Fact name="amount">
          {formatNumber(node.amount)} {node.currency}
        </Fact>
      )}
      {NODES.map((name) => ({ name, nodes: nodesOf(fields[name]) })).map(
        ({ name, nodes }) =>
          nodes &&
          (nodes.length > 0 || !OPTIONAL.has(name)) && (
            <Fact key={name} name={name}>
              <NodeList nodes={nodes} />
            </Fact>
          ),
      )}
      {node.__typename === 'Tie' && !node.heldBy && RELATIONS.has(node.type) && (
        <Fact name="heldBy">
          <Unknown>{text('explorer.record.nobodyKeeps')}</Unknown>
        </Fact>
      )}
      {'raised' in node && <Fact name="raised">{yesNo(node.raised)}</Fact>}
      {'withChildrenOrSurvivors' in node && <Fact name="withChildren">{yesNo(node.withChildrenOrSurvivors)}</Fact>}
      {TEXTS.map(
        (name) =>
          typeof fields[name] === 'string' && (
            <Fact key={name} name={name}>
              {fields[name]}
            </Fact>
          ),
      )}
      {'evidence' in node && (
        <Fact name="sources">
          <EvidenceList evidence={node.evidence} notes={notes} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: FactName; children: ComponentChildren }) {
  return (
    <>
      <dt>{text(`explorer.record.fact.${name}`)}</dt>
      <dd>{children}</dd>
    </>
  );
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
            <NoteNumbers notes={notes} sources={[source]} />, {text(`explorer.confidence.${confidence}`)}
            {against && `, ${text('explorer.record.against')}`}
            {locator && <small> {locator}</small>}
          </li>
        );
      })}
    </ul>
  );
}
