import { Visibility } from '../../src/store/model/visibility';
import type { Json } from '../support/api';
import { type Field, recorder, type Write } from '../support/writer';
import { isVisible } from './hidden-rows';

/** The generated ids and instants of a world, by the names of the steps that made them. */
export type Names = Map<string, string>;

interface Step {
  name: string;
  needs: Visibility;
  field: Field;
  variables: (evidence: object[], id: (name: string) => string | undefined) => Record<string, unknown>;
}

const EVIDENCE = 'evidence { id source { id } }';
/** The selection of each payload that returns the new record, as `made`. */
const SELECTIONS: Partial<Record<Field, string>> = {
  recordTie: `made: tie { id ${EVIDENCE} }`,
  endTie: `made: tie { id ${EVIDENCE} }`,
  addEvidence: `made: node { id ... on Tie { ${EVIDENCE} } ... on Entity { ${EVIDENCE} } }`,
  saveActor: `made: actor { id ${EVIDENCE} }`,
};

/**
 * Records ties of this visibility between two actors, and ends, contests, retracts or undoes each.
 */
function stepsOfTies(visibility: Visibility, from: string, to: string): Step[] {
  const step = (name: string, field: Field, variables: Step['variables']): Step => {
    return { name: `${visibility} ${name}`, needs: visibility, field, variables };
  };
  const record = (name: string, type: string, since: string) => {
    const input = { type, from, to, since, visibility, note: `A ${visibility} note` };
    return step(name, 'recordTie', (evidence) => ({ input: { ...input, evidence } }));
  };
  const of = (name: string) => `${visibility} ${name}`;
  return [
    record('ended', 'CONTACT_OF', '2014'),
    step('ended now', 'endTie', (evidence, id) => ({ id: id(of('ended')), until: '2019', evidence })),
    record('denied', 'PARTNER_OF', '2015'),
    step('denied now', 'addEvidence', (evidence, id) => ({ of: id(of('denied')), contradicts: true, evidence })),
    record('retracted', 'FUNDS', '2016'),
    step('retracted now', 'retractTie', (_, id) => ({ id: id(of('retracted')), reason: `Not ${visibility}` })),
    record('undone', 'SUPPORTS', '2017'),
    step('undone now', 'undoChange', (_, id) => ({ id: id(of('undone change')) })),
    record('current', 'MEMORANDUM_WITH', '2018'),
  ];
}

const publicStep = (name: string, field: Field, variables: Step['variables']): Step => {
  return { name, needs: Visibility.PUBLIC, field, variables };
};
const citeTemple = (name: string) => publicStep(name, 'addEvidence', (evidence) => ({ of: 'FAI-PIN', evidence }));

const STEPS: Step[] = [
  citeTemple('first'),
  ...stepsOfTies(Visibility.PUBLIC, 'MED-OAK', 'GOV-ABO'),
  ...stepsOfTies(Visibility.NETWORK, 'MED-OAK', 'UNI-KEEL'),
  citeTemple('middle'),
  ...stepsOfTies(Visibility.CONFIDENTIAL, 'MED-OAK', 'FAI-PIN'),
  // Public changes of nodes with hidden ties, which the change moves or ends too.
  publicStep('saved', 'saveActor', (evidence) => ({
    input: { id: 'UNI-KEEL', kind: 'ACADEMIA', nameEn: 'Keel College', country: 'BLM', evidence },
  })),
  publicStep('reshaped', 'savePartnership', (evidence) => ({
    input: {
      id: 'PSH-2',
      nameEn: 'Beacon Ring',
      since: '2018-04',
      objectives: ['OBJ-2'],
      countries: ['BLM'],
      evidence,
      participants: [
        { actor: 'MBR-BEL', role: 'CONVENER' },
        { actor: 'POL-BLM', role: 'OBSERVER' },
        { actor: 'GOV-ABO', since: '2019' },
      ],
    },
  })),
  publicStep('criterion', 'recordCriterion', (evidence) => ({
    input: { company: 'COM-EBB', criterion: 1, status: 'IN_PROGRESS', evidence },
  })),
  publicStep('value', 'recordIndicatorValue', (evidence) => ({
    input: { indicator: 'IND-3', asOf: '2020', value: 1, basis: 'boats seen', evidence },
  })),
  publicStep('merged', 'mergeActors', () => ({ keep: 'UNI-KEEL', absorb: 'UNI-KEEL-2', reason: 'One school' })),
  publicStep('merged for a while', 'mergeActors', () => ({ keep: 'POL-BLM', absorb: 'DON-FIR', reason: 'One house' })),
  publicStep('unmerged', 'unmergeActors', (_, id) => ({ mergeId: id('merged for a while change') })),
  citeTemple('last'),
];

/**
 * Executes the steps that a viewer of the clearance of `most` can see, and returns the ids and
 * instants they made. `onFirst` gets the id of the first change before the next step, so that a
 * subscription can start there.
 */
export async function writeHistory(write: Write, most: Visibility, onFirst: (change: string) => void): Promise<Names> {
  const record = recorder(write);
  const names: Names = new Map();
  for (const [index, { name, needs, field, variables }] of STEPS.entries()) {
    if (!isVisible(needs, most)) continue;
    // A different date for each piece of evidence, so that its order is unique.
    const asOf = new Date(Date.UTC(2020, 0, index + 1)).toISOString().slice(0, 10);
    const cited = [{ title: `Log of ${needs}`, asOf }];
    const { change, made } = await record(
      field,
      variables(cited, (of) => names.get(of)),
      SELECTIONS[field],
    );
    names.set(`${name} change`, text(change!.id)).set(`${name} at`, text(change!.recordedAt));
    if (made) nameMade(names, name, needs, made);
    if (index === 0) onFirst(text(change!.id));
  }
  return names;
}

function nameMade(names: Names, name: string, needs: Visibility, made: Json): void {
  names.set(name, text(made.id));
  for (const [index, { id, source }] of (made.evidence as unknown as Json[]).entries()) {
    names.set(`${name} evidence ${String(index)}`, text(id)).set(`${needs} source`, text(source!.id));
  }
}

const text = (value: Json | undefined): string => value as unknown as string;
