import type { PictureStepRecord } from '../../graph/picture/picture-steps';
import { columnOf, type RecordField } from '../../kinds/record';
import { DATED_KINDS } from '../../kinds/kinds';
import { RECORDS } from '../../kinds/records';
import { REPORTS } from '../../kinds/reports';
import { NameKind } from '../../store/model/enums';
import { TIE_TYPES } from '../../store/model/tie-types';
import type { ExportedEvidence, ExportedNode, ExportedTie, ExportedValue } from '../export-graph.store';
import { type CellContent, joinNames } from './cell-text';
import type { Column, FileName } from './columns';

export type Cells = Partial<Record<Column, CellContent>>;

/** A record as a row of a file, and the evidence that needs rows of evidence.csv. */
export interface TableRow {
  file: FileName;
  cells: Cells;
  moreEvidence: ExportedEvidence[];
}

/** The row of a node; undefined for reference data and governments, as no file contains them. */
export function nodeRow(node: ExportedNode): TableRow | undefined {
  const { file, since = 'since', parent, fields } = RECORDS[node.type];
  if (!file || node.derived) return undefined;
  const isReport = REPORTS.some(({ type }) => type === node.type);
  // The date cell of a report is its own, so a citation in the row must share it.
  const { citation, moreEvidence } = splitEvidence(node.evidence, ({ asOf }) => !isReport || asOf === node.asOf);
  const isCampaign = node.type === 'Campaign';
  return {
    file: file as FileName,
    cells: {
      id: node.id,
      name_en: node.nameEn,
      name_fr: node.nameFr,
      [columnOf(since)]: node.since,
      until: node.until,
      country_iso3: node.country,
      region: node.region,
      ...(parent && { [parent.name]: node.parent }),
      ...Object.fromEntries(
        Object.entries(fields)
          .filter(([name]) => name !== 'steps')
          .map(([name, field]) => [columnOf(name), fieldCell(field, node[name])]),
      ),
      other_names: joinNames(node.otherNames ?? []),
      ...(file === 'actors.csv' && {
        acronyms: joinNames(namesOfKind(node, NameKind.ACRONYM)),
        former_names: joinNames(namesOfKind(node, NameKind.FORMER)),
      }),
      ...(file === 'actions.csv' && { record: isCampaign ? 'CAMPAIGN' : 'ACTION' }),
      ...(isCampaign && { kind: 'CAMPAIGN' }),
      ...linkCells(node),
      ...citation,
      ...(isReport && { as_of: node.asOf as CellContent }),
    },
    moreEvidence,
  };
}

/** The rows of picture-steps.csv of a picture. */
export function stepRows({ id, steps }: ExportedNode): Cells[] {
  return ((steps ?? []) as unknown as PictureStepRecord[]).map(({ textEn, textFr, view, sources }) => ({
    picture: id,
    text_en: textEn,
    text_fr: textFr,
    view,
    sources: joinIds(sources),
  }));
}

function fieldCell({ kind, isFalseBlank }: RecordField, value: unknown): CellContent {
  if (kind === 'texts' || kind === 'choices') return joinNames((value ?? []) as string[]);
  return kind === 'flag' && !isFalseBlank && value === false ? 'FALSE' : (value as CellContent);
}

/** The cells of the links of a kind, which have a column each. */
function linkCells(node: ExportedNode): Record<string, CellContent> {
  const { links = {} } = DATED_KINDS.find(({ type }) => type === node.type) ?? {};
  const cells = Object.entries(links).map(([name, { isList }]): [string, CellContent] => [
    columnOf(name),
    isList ? joinIds(node[name]) : (node[name] as CellContent),
  ]);
  return Object.fromEntries(cells);
}

/** Joins ids, none of which contains a semicolon. */
function joinIds(value: unknown): CellContent {
  return ((value ?? []) as string[]).join(';');
}

function namesOfKind({ otherNames, otherNameKinds }: ExportedNode, kind: NameKind): string[] {
  return (otherNames ?? []).filter((_, index) => otherNameKinds?.[index] === kind);
}

/** A row of ties.csv. */
export function tieRow(tie: ExportedTie): TableRow {
  const { id, type, from, to, since, until, confidence, visibility, verb, note, contested } = tie;
  // Older versions stored a strength with every tie; the import rejects one that has no meaning.
  const strength = TIE_TYPES[type].conducts ? tie.strength : null;
  const { stance, ask, stage, through, due, answer, heldBy, amount, currency, recordedOn } = tie;
  const [phrase_en, phrase_en_back, phrase_fr, phrase_fr_back] = tie.phrases ?? [];
  // The confidence and qualifier are those of the tie, so a citation in the row must share them.
  const { citation, moreEvidence } = splitEvidence(
    tie.evidence,
    (piece) => piece.confidence === confidence && (piece.qualifierEn ?? null) === (tie.qualifierEn ?? null),
  );
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
      through: joinIds(through),
      due,
      ...citation,
    },
    moreEvidence,
  };
}

/** A row of values.csv. */
export function valueRow({ indicator, asOf, value, basis, kind, country, evidence }: ExportedValue): TableRow {
  // The date cell is that of the value, so a citation in the row must share it.
  const { citation, moreEvidence } = splitEvidence(evidence, (piece) => piece.asOf === asOf);
  const cells = { indicator, value, basis, kind, country_iso3: country, ...citation, as_of: asOf };
  return { file: 'values.csv', cells, moreEvidence };
}

/** A row of evidence.csv. */
export function evidenceRow(recordId: string, evidence: ExportedEvidence): Cells {
  const { against, qualifierEn, qualifierFr } = evidence;
  return { of: recordId, ...citationCells(evidence), against, qualifier_en: qualifierEn, qualifier_fr: qualifierFr };
}

/** Separates the first evidence that fits into a record's own row from the rest. */
function splitEvidence(evidence: ExportedEvidence[], fits: (evidence: ExportedEvidence) => boolean = () => true) {
  const inRow = evidence.find((piece) => !piece.against && fits(piece));
  return { citation: inRow ? citationCells(inRow) : {}, moreEvidence: evidence.filter((piece) => piece !== inRow) };
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
