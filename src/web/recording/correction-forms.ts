import {
  AddSourceDocument,
  CorrectInitiativeDocument,
  CorrectTieDocument,
  EndTieDocument,
  EndTiesDocument,
  RecordActorDocument,
  RecordCommitmentDocument,
  RetractTieDocument,
  type TieType,
} from '../graphql/graphql';
import { ACTOR_TYPES, type Choice } from '../search/choice';
import { type CorrectedNode, type Draft, EVIDENCE, KIND, NAMES, PROMISE_TIME, TIME } from './form';

/** Returns the names of a record; the French one is empty where it equals the English. */
function namesOf(node: CorrectedNode): Draft {
  if (!('nameEn' in node)) return {};
  return { nameEn: node.nameEn, nameFr: node.nameFr === node.nameEn ? '' : node.nameFr };
}

/** Returns the newest source of a record, which reveals most mistakes. */
function sourceOf(node: CorrectedNode): Draft {
  const [newest] = 'evidence' in node ? node.evidence : [];
  if (!newest) return {};
  const { asOf, confidence, source } = newest;
  return {
    'evidence.title': source.title,
    'evidence.url': source.url,
    'evidence.asOf': asOf,
    'evidence.confidence': confidence,
  };
}

const datesOf = (node: CorrectedNode): Draft => ('since' in node ? { since: node.since, until: node.until } : {});

function factsOfActor(node: CorrectedNode): Draft {
  if (!('group' in node)) return {};
  const { kind, country, website } = node;
  return { kind, website, country: country ?? undefined };
}

function factsOfCommitment(node: CorrectedNode): Draft {
  if (node.__typename !== 'Commitment') return {};
  const { by, madeOn, dueOn, objectives } = node;
  return { by: by ?? undefined, madeOn, dueOn, objectives };
}

function factsOfTie(node: CorrectedNode): Draft {
  if (node.__typename !== 'Tie') return {};
  const { note, qualifierEn, qualifierFr, keeper } = node;
  return { note, qualifierEn, qualifierFr, keeper: keeper ?? undefined };
}

/** The types of past acts of an organisation, which remain true after its end. */
const ACTS: readonly TieType[] = [
  'ASSESSED_ON',
  'ATTENDED',
  'CITES',
  'ENDORSES',
  'HONOURS',
  'INFORMS',
  'INVITED_TO',
  'ISSUED',
  'PROMISED',
  'REFERS_TO',
  'SUCCEEDS',
];

/** Returns the current ties that end with an organisation; derived ties end with their records. */
function linksToEnd(node: CorrectedNode): Choice[] {
  const { nodes = [] } = ('ties' in node && node.ties) || {};
  return nodes.filter(({ type, isDerived }) => !isDerived && !ACTS.includes(type));
}

interface EndedLinks {
  ended: string[];
  until: string;
  evidence: unknown[];
}

/** Returns the input that ends each tie on the same date, by the same source. */
function endedLinks(answers: Record<string, unknown>): Record<string, unknown> {
  const { ended, until, evidence } = answers as unknown as EndedLinks;
  return { ended: ended.map((tie) => ({ tie, until })), evidence };
}

/** Forms that begin with the data of an existing record, by the last part of their address. */
export const CORRECTION_FORMS = {
  'correct-tie': {
    document: CorrectTieDocument,
    about: 'id',
    answersOf: (node: CorrectedNode) => ({ ...datesOf(node), ...factsOfTie(node), ...sourceOf(node) }),
    steps: [
      TIME,
      {
        name: 'qualifier',
        fields: [
          { path: 'qualifierEn', kind: 'text' },
          { path: 'qualifierFr', kind: 'text' },
          { path: 'note', kind: 'long' },
        ],
      },
      EVIDENCE,
    ],
  },
  'keep-tie': {
    document: CorrectTieDocument,
    about: 'id',
    answersOf: factsOfTie,
    steps: [
      { name: 'keeper', fields: [{ path: 'keeper', label: 'heldBy', kind: 'node', types: ACTOR_TYPES }] },
      EVIDENCE,
    ],
  },
  'end-tie': {
    document: EndTieDocument,
    about: 'id',
    isFlat: true,
    steps: [{ name: 'ended', fields: [{ path: 'until', kind: 'date', isRequired: true }] }, EVIDENCE],
  },
  'withdraw-tie': {
    document: RetractTieDocument,
    about: 'id',
    isFlat: true,
    steps: [{ name: 'reason', fields: [{ path: 'reason', kind: 'long', isRequired: true }] }],
  },
  'add-source': {
    document: AddSourceDocument,
    about: 'of',
    isFlat: true,
    defaults: { contradicts: 'false' },
    steps: [
      {
        name: 'evidence',
        fields: [
          ...EVIDENCE.fields,
          {
            path: 'contradicts',
            label: 'against',
            kind: 'radio',
            isRequired: true,
            options: ['false', 'true'],
            optionTexts: 'explorer.recording.against',
            isBoolean: true,
          },
        ],
      },
    ],
  },
  'correct-organisation': {
    document: RecordActorDocument,
    about: 'id',
    answersOf: (node: CorrectedNode) => ({ ...namesOf(node), ...factsOfActor(node), ...sourceOf(node) }),
    steps: [
      { name: 'name', fields: NAMES },
      {
        name: 'what',
        fields: [KIND, { path: 'country', kind: 'node', types: ['COUNTRY'] }, { path: 'website', kind: 'address' }],
      },
      EVIDENCE,
    ],
  },
  // An organisation has no end of its own: its ties end.
  'end-organisation': {
    document: EndTiesDocument,
    about: 'id',
    hasLinks: true,
    answersOf: (node: CorrectedNode) => ({ links: linksToEnd(node), ended: linksToEnd(node) }),
    toInput: endedLinks,
    steps: [
      { name: 'closed', fields: [{ path: 'until', kind: 'date', isRequired: true }] },
      { name: 'links', fields: [{ path: 'ended', kind: 'nodes', isRequired: true, among: 'links' }] },
      EVIDENCE,
    ],
  },
  'correct-partnership': {
    document: CorrectInitiativeDocument,
    about: 'id',
    answersOf: (node: CorrectedNode) => ({ ...namesOf(node), ...datesOf(node), ...sourceOf(node) }),
    steps: [{ name: 'name', fields: NAMES }, TIME, EVIDENCE],
  },
  'correct-commitment': {
    document: RecordCommitmentDocument,
    about: 'id',
    answersOf: (node: CorrectedNode) => ({ ...namesOf(node), ...factsOfCommitment(node), ...sourceOf(node) }),
    steps: [
      { name: 'promise', fields: NAMES },
      PROMISE_TIME,
      {
        name: 'promiser',
        fields: [
          { path: 'by', kind: 'node', isRequired: true, types: [...ACTOR_TYPES, 'COUNTRY'] },
          { path: 'objectives', kind: 'nodes', types: ['OBJECTIVE'] },
        ],
      },
      EVIDENCE,
    ],
  },
};
