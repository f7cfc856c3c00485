import { NameKind } from '../../store/model/enums';
import { ACTOR_TYPES } from '../../store/model/node-type';
import { TIE_TYPES } from '../../store/model/tie-types';
import type { ExportedEvidence, ExportedNode, ExportedTie, ExportedValue } from '../export-graph.store';
import { type CellContent, joinNames } from './cell-text';
import type { Column, FileName } from './columns';

export type Cells = Partial<Record<Column, CellContent>>;

/** A record as a row of a file, and the pieces of evidence that need rows of evidence.csv. */
export interface TableRow {
  file: FileName;
  cells: Cells;
  moreEvidence: ExportedEvidence[];
}

const FILE_OF_TYPE: Partial<Record<string, FileName>> = {
  ...Object.fromEntries(ACTOR_TYPES.map((type) => [type, 'actors.csv'])),
  Partnership: 'partnerships.csv',
  AdvocacyAction: 'actions.csv',
  Campaign: 'actions.csv',
  Opportunity: 'opportunities.csv',
  Commitment: 'commitments.csv',
  FollowUp: 'follow-ups.csv',
  Meeting: 'meetings.csv',
  EngagementStatus: 'engagements.csv',
  RosterStatement: 'rosters.csv',
};

/** The types of nodes that say something as of a date. */
const REPORT_TYPES: readonly string[] = ['FollowUp', 'EngagementStatus', 'RosterStatement'];

/** The property of a node that each column holds unchanged. */
const NODE_PROPERTIES: Partial<Record<Column, string>> = {
  id: 'id',
  kind: 'kind',
  name_en: 'nameEn',
  name_fr: 'nameFr',
  since: 'since',
  until: 'until',
  note: 'note',
  country_iso3: 'country',
  region: 'region',
  group: 'group',
  website: 'website',
  sector: 'sector',
  status: 'status',
  coalition: 'coalition',
  founded: 'founded',
  active_since: 'activeSince',
  campaign: 'parent',
  outcome: 'outcome',
  initiative_kind: 'initiativeKind',
  deadline: 'deadline',
  session: 'session',
  outcome_en: 'outcomeEn',
  outcome_fr: 'outcomeFr',
  visibility: 'visibility',
  on: 'since',
  by: 'by',
  next_step: 'nextStep',
  next_due: 'nextDue',
  made_on: 'since',
  due: 'due',
  amount: 'amount',
  currency: 'currency',
  commitment: 'parent',
  as_of: 'asOf',
  actor: 'parent',
  engagement: 'engagement',
  node: 'parent',
  of: 'of',
  extent: 'extent',
  reported: 'reported',
  at_least: 'atLeast',
};

/**
 * The row of an actor, an initiative, an opportunity, a commitment, a follow-up, a meeting or what was found of an actor's engagement or said of a list;
 * undefined for reference data and governments, which no import file holds.
 */
export function nodeRow(node: ExportedNode): TableRow | undefined {
  const file = FILE_OF_TYPE[node.type];
  if (!file || node.derived) return undefined;
  const isReport = REPORT_TYPES.includes(node.type);
  // The date cell of a report is its own, so a citation in the row must share it.
  const { citation, moreEvidence } = splitEvidence(node.evidence, ({ asOf }) => !isReport || asOf === node.asOf);
  const cells = Object.fromEntries(
    Object.entries(NODE_PROPERTIES).map(([column, property]) => [column, node[property] as CellContent]),
  );
  const isCampaign = node.type === 'Campaign';
  return {
    file,
    cells: {
      ...cells,
      other_names: joinNames(node.otherNames ?? []),
      ...(file === 'actors.csv' && {
        acronyms: joinNames(namesOfKind(node, NameKind.ACRONYM)),
        former_names: joinNames(namesOfKind(node, NameKind.FORMER)),
      }),
      participants_not_named: joinTexts(node.participantsNotNamed),
      participants_notes: joinTexts(node.participantsNotes),
      participants_notes_fr: joinTexts(node.participantsNotesFr),
      ...(file === 'actions.csv' && {
        record: isCampaign ? 'CAMPAIGN' : 'ACTION',
        with_children_or_survivors: yesOrNo(node.withChildrenOrSurvivors),
      }),
      ...(isCampaign && { kind: 'CAMPAIGN' }),
      ...(file === 'opportunities.csv' && { raised: yesOrNo(node.raised), inferred: yesOrNo(node.inferred) }),
      ...(file === 'meetings.csv' && { with: joinIds(node.with), about: joinIds(node.about) }),
      ...citation,
      ...(isReport && { as_of: node.asOf as CellContent }),
    },
    moreEvidence,
  };
}

/** A list of texts; nothing where the record has none. */
function joinTexts(value: unknown): CellContent {
  return joinNames((value ?? []) as string[]);
}

/** Ids, none of which has a semicolon. */
function joinIds(value: unknown): CellContent {
  return ((value ?? []) as string[]).join(';');
}

/** TRUE, FALSE, or nothing where no source says. */
function yesOrNo(value: unknown): CellContent {
  return value === false ? 'FALSE' : (value as CellContent);
}

function namesOfKind({ otherNames, otherNameKinds }: ExportedNode, kind: NameKind): string[] {
  return (otherNames ?? []).filter((_, index) => otherNameKinds?.[index] === kind);
}

/** A row of ties.csv. */
export function tieRow(tie: ExportedTie): TableRow {
  const { id, type, from, to, since, until, confidence, visibility, verb, note, contested } = tie;
  // Older versions stored a strength with every tie; the import refuses it where it means nothing.
  const strength = TIE_TYPES[type].conducts ? tie.strength : null;
  const { stance, ask, stage, answer, heldBy, amount, currency, recordedOn } = tie;
  const [phrase_en, phrase_en_back, phrase_fr, phrase_fr_back] = tie.phrases ?? [];
  // The confidence cell is that of the tie, so a citation in the row must share it.
  const { citation, moreEvidence } = splitEvidence(tie.evidence, (evidence) => evidence.confidence === confidence);
  return {
    file: 'ties.csv',
    cells: {
      id,
      type,
      from,
      to,
      since,
      until,
      strength,
      confidence,
      visibility,
      verb,
      note,
      qualifier_en: tie.qualifierEn,
      qualifier_fr: tie.qualifierFr,
      contested,
      phrase_en,
      phrase_en_back,
      phrase_fr,
      phrase_fr_back,
      stance,
      ask,
      stage,
      answer,
      held_by: heldBy,
      amount,
      currency,
      recorded_on: recordedOn,
      ...citation,
    },
    moreEvidence,
  };
}

/** A row of values.csv. */
export function valueRow({ indicator, asOf, value, basis, kind, country, evidence }: ExportedValue): TableRow {
  // The date cell is that of the value, so a citation in the row must share it.
  const { citation, moreEvidence } = splitEvidence(evidence, (each) => each.asOf === asOf);
  const cells = { indicator, value, basis, kind, country_iso3: country, ...citation, as_of: asOf };
  return { file: 'values.csv', cells, moreEvidence };
}

/** A row of evidence.csv. */
export function evidenceRow(of: string, evidence: ExportedEvidence): Cells {
  return { of, ...citationCells(evidence), against: evidence.against };
}

/** The cells of the first piece of evidence that a record's own row can hold, and all other pieces. */
function splitEvidence(evidence: ExportedEvidence[], fits: (evidence: ExportedEvidence) => boolean = () => true) {
  const inRow = evidence.find((each) => !each.against && fits(each));
  return { citation: inRow ? citationCells(inRow) : {}, moreEvidence: evidence.filter((each) => each !== inRow) };
}

function citationCells({ source, locator, confidence, asOf }: ExportedEvidence): Cells {
  return {
    source_title: source.title,
    source_url: source.url,
    publisher: source.publisher,
    original_publisher: source.originalPublisher,
    source_kind: source.kind,
    published: source.published,
    locator,
    confidence,
    as_of: asOf,
  };
}
