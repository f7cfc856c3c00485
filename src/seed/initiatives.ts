import { StakeholderGroup } from '../store/model/actor-kind';
import { ActionKind, PartnershipKind } from '../store/model/enums';
import type { NodeType } from '../store/model/node-type';
import type { EvidenceRow, NodeRow } from '../store/model/rows';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import { omitUndefined } from './framework';
import { evidenceOfDay, evidenceOfFact, type InitiativeFacts } from './initiative-facts';
import type { Namer } from './names';
import { distinctEvidence, evidenceOf } from './sources';
import { inFrench } from './french';
import { keyedTable } from './tables';

interface InitiativeType {
  type: Extract<NodeType, 'Partnership' | 'AdvocacyAction' | 'Campaign'>;
  /** The kind; absent for a campaign, which has none of its own. */
  kind?: PartnershipKind | ActionKind;
}

/** The kinds that are partnerships where they have two or more parties. */
const JOINT_KINDS: Partial<Record<string, PartnershipKind>> = {
  project: PartnershipKind.PROJECT,
  programme: PartnershipKind.PROGRAMME,
  research_programme: PartnershipKind.RESEARCH,
};
const ACTION_KINDS: Partial<Record<string, ActionKind>> = {
  upr_submission: ActionKind.UPR_SUBMISSION,
  treaty_body_report: ActionKind.TREATY_BODY_REPORT,
  un_submission: ActionKind.POLICY_DIALOGUE,
  advocacy_event: ActionKind.POLICY_DIALOGUE,
  event: ActionKind.CONVENING,
  governance_event: ActionKind.CONVENING,
  consultation: ActionKind.CONVENING,
  research: ActionKind.RESEARCH,
  research_programme: ActionKind.RESEARCH,
  publication_series: ActionKind.RESEARCH,
  evaluation: ActionKind.RESEARCH,
};

/** Returns the type of an initiative by the kind in its row and the number of its parties. */
export function initiativeType(kind: string, parties: number): InitiativeType {
  if (kind === 'partnership') return { type: 'Partnership', kind: PartnershipKind.PARTNERSHIP };
  if (kind === 'campaign') return { type: 'Campaign' };
  const jointKind = JOINT_KINDS[kind];
  if (jointKind && parties >= 2) return { type: 'Partnership', kind: jointKind };
  return { type: 'AdvocacyAction', kind: ACTION_KINDS[kind] ?? ActionKind.OTHER };
}

/** Reads partnerships, advocacy actions and campaigns, with rows of `initiative_facts.csv`. */
export function readInitiatives(
  facts: Facts,
  details: InitiativeFacts,
  partiesOf: (initiative: string) => number,
  name: Namer,
): NodeRow[] {
  const names = keyedTable('initiative-names', 'code');
  const french = inFrench();
  const notNamed = participantsNotNamed(french);
  return facts.initiatives.map((row) => {
    const id = row.text('code');
    const nameRow = names.get(id) ?? row.fail('code', 'a code that tables/initiative-names.csv has');
    const kind = row.text('kind');
    const { type, kind: ownKind } = initiativeType(kind, partiesOf(id));
    const outcomes = details.of(id, 'outcome').map((fact) => fact.text('value'));
    return {
      id,
      type,
      ...name(
        id,
        nameRow.optional('name_en') ?? row.text('name'),
        nameRow.text('name_fr'),
        nameRow.list('other_names'),
      ),
      ...details.periodOf(row),
      properties: omitUndefined({
        kind: ownKind,
        initiativeKind: kind,
        outcome: joined(outcomes),
        outcomeFr: joined(outcomes.map(french)),
        ...notNamed(details.of(id, 'participants_note')),
        ...phasesOf(details, id, french),
        note: joined([...ownNote(row), ...detailNotes(details, id)]),
      }),
      evidence: distinctEvidence([...evidenceOf(row), ...detailEvidence(details, id)]),
    };
  });
}

/** Participants that a source mentions without naming them. */
interface NotNamed {
  /** The groups that the source names, each once. */
  participantsNotNamed: string[];
  participantsNotes: string[];
  participantsNotesFr: string[];
}

/** Returns a function from participants_note rows of an initiative to properties, or to none. */
function participantsNotNamed(french: (english: string) => string): (rows: readonly FactRow[]) => Partial<NotNamed> {
  const table = keyedTable('participants-not-named', 'initiative', 'note');
  return (rows) => {
    if (rows.length === 0) return {};
    const notes = rows.map((row) => row.text('value'));
    const groups = [...new Set(rows.flatMap((row) => groupsOf(row, table)))];
    return {
      ...(groups.length > 0 && { participantsNotNamed: groups }),
      participantsNotes: notes,
      participantsNotesFr: notes.map(french),
    };
  };
}

function groupsOf(row: FactRow, table: ReadonlyMap<string, FactRow>): string[] {
  const key = `${row.text('initiative_code')} ${row.text('value')}`;
  const reviewed = table.get(key) ?? row.fail('value', 'a note that tables/participants-not-named.csv has');
  return reviewed.list('groups').map((group) => {
    if (!Object.hasOwn(StakeholderGroup, group)) reviewed.fail('groups', 'stakeholder groups');
    return group;
  });
}

/** Returns the phases of the whole and of its parts, each as `2023/2025: second phase`. */
function phasesOf(details: InitiativeFacts, id: string, french: (english: string) => string) {
  const valuesOf = (field: 'phase' | 'part'): string[] => details.of(id, field).map((row) => row.text('value'));
  const lists = { phases: valuesOf('phase'), parts: valuesOf('part') };
  const named = Object.entries(lists).filter(([, values]) => values.length > 0);
  return Object.fromEntries(
    named.flatMap(([name, values]) => [
      [name, values],
      [`${name}Fr`, values.map(french)],
    ]),
  ) as Record<string, string[]>;
}

/** Returns the row's own note; its French name is in the table of names. */
function ownNote(row: FactRow): string[] {
  const note = row.optional('note')?.replace(/^French: [^;]+(; |$)/, '');
  return note ? [note] : [];
}

function detailNotes(details: InitiativeFacts, id: string): string[] {
  const targets = details.of(id, 'target').map((row) => `target: ${row.text('value')}`);
  const remarks = REMARKED.flatMap((field) => details.of(id, field)).flatMap((row) => row.optional('note') ?? []);
  const seen = details.of(id, 'seen').flatMap(noteOfDay);
  return [...targets, ...remarks, ...seen];
}

function noteOfDay(row: FactRow): string[] {
  const note = row.optional('note');
  return note ? [`${row.text('value')}: ${note}`] : [];
}

const REMARKED = ['start', 'end', 'phase', 'part', 'target', 'outcome', 'participants_note'] as const;
const SHOWN_AS_THEY_ARE = ['phase', 'part', 'target', 'outcome', 'participants_note'] as const;

function detailEvidence(details: InitiativeFacts, id: string): EvidenceRow[] {
  const dates = (['start', 'end'] as const).flatMap((field) =>
    details.of(id, field).flatMap((row) => evidenceOfFact(row, `${field}: ${row.text('value')}`)),
  );
  const others = SHOWN_AS_THEY_ARE.flatMap((field) =>
    details.of(id, field).flatMap((row) => evidenceOfFact(row, row.text('value'))),
  );
  const days = details.of(id, 'seen').flatMap(evidenceOfDay);
  return [...dates, ...others, ...days];
}

function joined(texts: readonly string[]): string | undefined {
  return texts.length > 0 ? [...new Set(texts)].join('; ') : undefined;
}
