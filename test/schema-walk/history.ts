import { Visibility } from '../../src/model/visibility';
import type { Json } from '../support/api';
import { type Field, recorder, type Write } from '../support/writer';
import { isSeen } from './hidden-rows';

/** The ids and instants that the writes of a world left behind, by what a step and the thing are called. */
export type Names = Map<string, string>;

interface Step {
  name: string;
  needs: Visibility;
  field: Field;
  variables: (evidence: object[], id: (name: string) => string | undefined) => Record<string, unknown>;
}

const EVIDENCE = 'evidence { id source { id } }';
/** What is read of each payload to name what was made. */
const MADE: Partial<Record<Field, string>> = {
  recordTie: `made: tie { id ${EVIDENCE} }`,
  endTie: `made: tie { id ${EVIDENCE} }`,
  addEvidence: `made: node { id ... on Tie { ${EVIDENCE} } ... on Entity { ${EVIDENCE} } }`,
  saveActor: `made: actor { id ${EVIDENCE} }`,
};

/** What befalls ties that have this visibility, between actors of their own: each is recorded, and then something more. */
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
    step('denied now', 'addEvidence', (evidence, id) => ({ of: id(of('denied')), against: true, evidence })),
    record('retracted', 'FUNDS', '2016'),
    step('retracted now', 'retractTie', (_, id) => ({ id: id(of('retracted')), reason: `Not ${visibility}` })),
    record('undone', 'SUPPORTS', '2017'),
    step('undone now', 'undoChange', (_, id) => ({ id: id(of('undone change')) })),
    record('standing', 'MEMORANDUM_WITH', '2018'),
  ];
}

const open = (name: string, field: Field, variables: Step['variables']): Step => {
  return { name, needs: Visibility.PUBLIC, field, variables };
};
const sayOfTemple = (name: string) => open(name, 'addEvidence', (evidence) => ({ of: 'FAI-PIN', evidence }));

const STEPS: Step[] = [
  sayOfTemple('first'),
  ...stepsOfTies(Visibility.PUBLIC, 'MED-OAK', 'GOV-ABO'),
  ...stepsOfTies(Visibility.NETWORK, 'MED-OAK', 'UNI-KEEL'),
  sayOfTemple('middle'),
  ...stepsOfTies(Visibility.CONFIDENTIAL, 'MED-OAK', 'FAI-PIN'),
  // Of nodes that have hidden ties: what anybody may see of them changes, and the hidden ties move along or end.
  open('saved', 'saveActor', (evidence) => ({
    input: { id: 'UNI-KEEL', kind: 'ACADEMIA', nameEn: 'Keel College', country: 'BLM', evidence },
  })),
  open('reshaped', 'savePartnership', (evidence) => ({
    input: {
      ...{ id: 'PSH-2', nameEn: 'Beacon Ring', since: '2018-04', objectives: ['OBJ-2'], countries: ['BLM'], evidence },
      participants: [
        { actor: 'MBR-BEL', role: 'CONVENER' },
        { actor: 'POL-BLM', role: 'OBSERVER' },
        { actor: 'GOV-ABO', since: '2019' },
      ],
    },
  })),
  open('criterion', 'recordCriterion', (evidence) => ({
    input: { company: 'COM-EBB', criterion: 1, status: 'IN_PROGRESS', evidence },
  })),
  open('value', 'recordIndicatorValue', (evidence) => ({
    input: { indicator: 'IND-3', asOf: '2020', value: 1, basis: 'boats seen', evidence },
  })),
  open('merged', 'mergeActors', () => ({ keep: 'UNI-KEEL', absorb: 'UNI-KEEL-2', reason: 'One school' })),
  open('merged for a while', 'mergeActors', () => ({ keep: 'POL-BLM', absorb: 'DON-FIR', reason: 'One house' })),
  open('unmerged', 'unmergeActors', (_, id) => ({ mergeId: id('merged for a while change') })),
  sayOfTemple('last'),
];

/**
 * Writes what may be seen of the history with a clearance, in its order, and names what it left behind. `onFirst` is told
 * the id of the first change before the next one is made, so that it can be followed from there.
 */
export async function writeHistory(write: Write, most: Visibility, onFirst: (change: string) => void): Promise<Names> {
  const record = recorder(write);
  const names: Names = new Map();
  for (const [place, { name, needs, field, variables }] of STEPS.entries()) {
    if (!isSeen(needs, most)) continue;
    // Each source speaks of a day of its own, so that the newest first is one order only.
    const asOf = new Date(Date.UTC(2020, 0, place + 1)).toISOString().slice(0, 10);
    const cited = [{ title: `Log of ${needs}`, asOf }];
    const { change, made } = await record(
      field,
      variables(cited, (of) => names.get(of)),
      MADE[field],
    );
    names.set(`${name} change`, text(change!.id)).set(`${name} at`, text(change!.at));
    if (made) nameMade(names, name, needs, made);
    if (place === 0) onFirst(text(change!.id));
  }
  return names;
}

function nameMade(names: Names, name: string, needs: Visibility, made: Json): void {
  names.set(name, text(made.id));
  for (const [place, { id, source }] of (made.evidence as unknown as Json[]).entries()) {
    names.set(`${name} evidence ${String(place)}`, text(id)).set(`${needs} source`, text(source!.id));
  }
}

const text = (value: Json | undefined): string => value as unknown as string;
