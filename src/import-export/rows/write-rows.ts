import { ACTOR_TYPES } from '../../model/node-type';
import { TIE_TYPES } from '../../model/tie-types';
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
  ...{ Partnership: 'partnerships.csv', AdvocacyAction: 'actions.csv', Campaign: 'actions.csv' },
};

/** The property of a node that each column holds unchanged. */
const NODE_PROPERTIES: Partial<Record<Column, string>> = {
  ...{ id: 'id', kind: 'kind', name_en: 'nameEn', name_fr: 'nameFr', since: 'since', until: 'until', note: 'note' },
  ...{ country_iso3: 'country', region: 'region', group: 'group', website: 'website', sector: 'sector' },
  ...{ status: 'status', founded: 'founded', active_since: 'activeSince', campaign: 'parent', outcome: 'outcome' },
  initiative_kind: 'initiativeKind',
};

/** The row of an actor, a partnership, an action or a campaign; undefined for reference data, which no import file holds. */
export function nodeRow(node: ExportedNode): TableRow | undefined {
  const file = FILE_OF_TYPE[node.type];
  if (!file) return undefined;
  const { citation, moreEvidence } = splitEvidence(node.evidence);
  const cells = Object.fromEntries(
    Object.entries(NODE_PROPERTIES).map(([column, property]) => [column, node[property] as CellContent]),
  );
  const isCampaign = node.type === 'Campaign';
  return {
    file,
    cells: {
      ...cells,
      other_names: joinNames(node.otherNames ?? []),
      ...(file === 'actions.csv' && { record: isCampaign ? 'CAMPAIGN' : 'ACTION' }),
      ...(isCampaign && { kind: 'CAMPAIGN' }),
      ...citation,
    },
    moreEvidence,
  };
}

/** A row of ties.csv. */
export function tieRow(tie: ExportedTie): TableRow {
  const { id, type, from, to, since, until, confidence, visibility, verb, note, contested } = tie;
  // Older versions stored a strength with every tie; the import refuses it where it means nothing.
  const strength = TIE_TYPES[type].conducts ? tie.strength : null;
  const { stance, ask, stage, answer, heldBy, recordedOn } = tie;
  const [phrase_en, phrase_en_back, phrase_fr, phrase_fr_back] = tie.phrases ?? [];
  // The confidence cell is that of the tie, so a citation in the row must share it.
  const { citation, moreEvidence } = splitEvidence(tie.evidence, (evidence) => evidence.confidence === confidence);
  return {
    file: 'ties.csv',
    cells: {
      ...{ id, type, from, to, since, until, strength, confidence, visibility, verb, note, contested },
      ...{ phrase_en, phrase_en_back, phrase_fr, phrase_fr_back },
      ...{ stance, ask, stage, answer, held_by: heldBy, recorded_on: recordedOn },
      ...citation,
    },
    moreEvidence,
  };
}

/** A row of values.csv. */
export function valueRow({ indicator, asOf, value, basis, evidence }: ExportedValue): TableRow {
  // The date cell is that of the value, so a citation in the row must share it.
  const { citation, moreEvidence } = splitEvidence(evidence, (each) => each.asOf === asOf);
  return { file: 'values.csv', cells: { indicator, value, basis, ...citation, as_of: asOf }, moreEvidence };
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
    published: source.published,
    locator,
    confidence,
    as_of: asOf,
  };
}
