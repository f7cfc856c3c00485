import type { ComponentChildren } from 'preact';
import type { NamedNodeFragment, RecordEvidenceFragment } from '../graphql/graphql';
import { KIND_FACTS, type KindFact } from '../kinds/facts';
import { formatDate, formatNumber } from '../language/format';
import { label, text, type TextKey } from '../language/text';
import { phasesText, spanText } from '../partnership/initiative-text';
import { EnglishNote } from '../parts/names';
import { type Fact, FactList } from '../parts/facts';
import { Status } from '../parts/marks';
import { statusText } from '../parts/tie-status';
import { type Notes, NoteNumbers } from '../parts/sources';
import { Unknown } from '../parts/states';
import type { RecordNode } from './heading';
import { NodeList } from './lists';

const labelOf = <Name extends string>(name: Name) => `explorer.record.fact.${name}` as const;

/** The names of texts of facts whose fields have other names. */
const TEXTS = { adoptedOn: 'adopted', lastConfirmedOn: 'confirmed', keeper: 'heldBy' } as const;

const hasOwnText = (name: string): name is keyof typeof TEXTS => name in TEXTS;

const namedFacts = (
  takes: KindFact['takes'],
  isOptional: boolean,
  ...names: (FactName | keyof typeof TEXTS)[]
): KindFact[] =>
  names.map((name) => ({ name, label: labelOf(hasOwnText(name) ? TEXTS[name] : name), takes, isOptional }));

/** Facts of records that src/kinds does not describe. */
const OTHER_FACTS: readonly KindFact[] = [
  ...namedFacts('date', false, 'adoptedOn', 'rosterAsOf', 'lastConfirmedOn', 'confirmedUntil'),
  ...namedFacts('nodes', false, 'from', 'to', 'parent', 'objectives', 'indicators'),
  ...namedFacts('nodes', true, 'keeper', 'occasions', 'aboutIt', 'actions', 'partnerships', 'commitments', 'records'),
  ...namedFacts('text', true, 'qualifier', 'outcome', 'note'),
];

/** The types of ties that need a keeper. */
const RELATIONS = new Set(['CONTACT_OF', 'PARTNER_OF', 'MEMORANDUM_WITH', 'REGIONAL_ADVOCACY_WITH']);

type Fields = Readonly<Record<string, unknown>>;
type FactName =
  Extract<TextKey, `explorer.record.fact.${string}`> extends `explorer.record.fact.${infer Name}` ? Name : never;

/** The facts of a record, and what is unknown. */
export function Facts({ of: node, notes }: { of: RecordNode; notes: Notes }) {
  const fields = node as Fields;
  const described = KIND_FACTS[node.__typename] ?? [];
  const others = OTHER_FACTS.filter(({ name }) => !described.some((part) => part.name === name));
  const factsOf = (takes: KindFact['takes']) =>
    [...described, ...others].filter((part) => part.takes === takes).map((part) => factOf(part, fields[part.name]));
  return (
    <FactList
      facts={[
        fact('type', text(`explorer.type.${node.__typename}` as TextKey)),
        'instrumentKind' in node && fact('kind', text('explorer.record.instrumentKind', { kind: node.instrumentKind })),
        ...factsOf('choice'),
        'since' in node && fact('span', spanText(true, node.since, node.until)),
        'phases' in node && node.phases.length > 0 && fact('phases', phasesText(node.phases)),
        node.__typename === 'Tie' && statusText(node) && fact('state', <Status of={node} />),
        'commitmentStatus' in node && fact('state', stateText(node.commitmentStatus)),
        'unit' in node && fact('unit', text('explorer.record.unitOf', { unit: node.unit })),
        'number' in node && fact('number', node.number),
        ...factsOf('number'),
        ...factsOf('date'),
        node.__typename === 'Change' && fact('at', formatDate(node.recordedAt)),
        'amount' in node &&
          node.amount !== null &&
          fact('amount', `${formatNumber(node.amount)} ${node.currency ?? ''}`),
        ...factsOf('nodes'),
        node.__typename === 'Tie' &&
          !node.keeper &&
          RELATIONS.has(node.type) &&
          fact('heldBy', <Unknown>{text('explorer.record.nobodyKeeps')}</Unknown>),
        ...factsOf('flag'),
        ...factsOf('text'),
        'evidence' in node && fact('sources', <EvidenceList evidence={node.evidence} notes={notes} />),
      ]}
    />
  );
}

const fact = (name: FactName, known: ComponentChildren): Fact => [labelOf(name), known];

function factOf({ name, label: key, takes, isOptional }: KindFact, value: unknown): Fact | undefined {
  switch (takes) {
    case 'date':
      return dateFact(key, value, isOptional);
    case 'nodes':
      return nodesFact(key, value, isOptional);
    case 'choice':
      return [key, label('KIND', value as string)];
    case 'flag':
      return [key, yesNo(value as boolean | null)];
    case 'number':
      return typeof value === 'number' ? [key, formatNumber(value)] : undefined;
    case 'text':
      if (typeof value !== 'string') return undefined;
      return [key, name === 'note' ? <EnglishNote>{value}</EnglishNote> : value];
  }
}

function dateFact(key: TextKey, day: unknown, isOptional: boolean): Fact | undefined {
  if (typeof day === 'string') return [key, formatDate(day)];
  return day === null && !isOptional ? [key, <Unknown />] : undefined;
}

function nodesFact(key: TextKey, value: unknown, isOptional: boolean): Fact | undefined {
  const nodes = nodesOf(value);
  const isShown = nodes && (nodes.length > 0 || !isOptional);
  return isShown ? [key, <NodeList nodes={nodes} />] : undefined;
}

/** Returns the nodes of a field (list, page, node or null); undefined where it is absent. */
function nodesOf(value: unknown): readonly NamedNodeFragment[] | undefined {
  if (value === undefined) return undefined;
  if (value === null) return [];
  if (Array.isArray(value)) return value as NamedNodeFragment[];
  const field = value as NamedNodeFragment | { nodes: NamedNodeFragment[] };
  return 'nodes' in field ? field.nodes : [field];
}

function stateText(status: string): ComponentChildren {
  return status === 'UNKNOWN' ? <Unknown /> : label('STATUS', status);
}

function yesNo(value: boolean | null): ComponentChildren {
  return value === null ? <Unknown /> : text('explorer.record.yesNo', { value: value ? 'yes' : 'no' });
}

/** Evidence with the day it refers to, its confidence and locator, and a mark if it contradicts. */
function EvidenceList({ evidence, notes }: { evidence: readonly RecordEvidenceFragment[]; notes: Notes }) {
  if (evidence.length === 0) return <Unknown>{text('explorer.record.noSource')}</Unknown>;
  return (
    <ul class="plain">
      {evidence.map(({ id, asOf, confidence, contradicts, locator, qualifier, source }) => {
        const day = asOf ?? source.publishedOn;
        return (
          <li key={id}>
            {day ? formatDate(day) : text('explorer.common.undated')}
            <NoteNumbers notes={notes} of={[{ source }]} />, {text(`explorer.confidence.${confidence}`)}
            {contradicts && `, ${text('explorer.record.against')}`}
            {qualifier && `, ${qualifier}`}
            {locator && (
              <small>
                {' '}
                <EnglishNote>{locator}</EnglishNote>
              </small>
            )}
          </li>
        );
      })}
    </ul>
  );
}
