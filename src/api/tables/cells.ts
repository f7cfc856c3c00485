import { dimensionLabel } from '../../graph/tally/tally-label';
import type { Language, LanguageCode } from '../../language/language';

/** What a query selects as `{ id name(lang: $lang) }`. */
export interface Named {
  id: string;
  name: string;
}

/** The ids and the names of several nodes, as two cells. */
export function namedCells(nodes: readonly Named[]): { ids: string | null; names: string | null } {
  return { ids: listCell(nodes.map(({ id }) => id)), names: listCell(nodes.map(({ name }) => name)) };
}

export interface UnknownNode {
  code: string;
  text: string;
}

/** What is unknown of a row, for programs and for people. */
export function unknownCells(unknown: readonly UnknownNode[]) {
  return {
    unknown_codes: listCell(unknown.map(({ code }) => code)),
    unknown: unknown.length > 0 ? unknown.map(({ text }) => text).join(' ') : null,
  };
}

export const UNKNOWN_COLUMNS = { unknown_codes: 'text', unknown: 'text' } as const;

/** A kind, for programs and for people. */
export function kindCells(kind: string | undefined, language: LanguageCode) {
  return { kind: kind ?? null, kind_label: labelOf('KIND', kind ?? null, language) };
}

/** A stakeholder group, for programs and for people. */
export function groupCell(group: string | undefined, language: LanguageCode) {
  return { group: group ?? null, group_label: labelOf('GROUP', group ?? null, language) };
}

/** A country; null of none. */
export function countryCells(country: Named | null | undefined) {
  return { country_id: country?.id ?? null, country: country?.name ?? null };
}

/** A country with its region. */
export type Place = (Named & { region: Named | null }) | null | undefined;

/** A country and its region, whose selection is `PLACE`. */
export function placeCells(country: Place) {
  return { ...countryCells(country), region_id: country?.region?.id ?? null, region: country?.region?.name ?? null };
}

/** The columns of an actor's kind, group and country: `kindCells`, `groupCell` and `countryCells`. */
export const ACTOR_COUNTRY_COLUMNS = {
  kind: 'text',
  kind_label: 'text',
  group: 'text',
  group_label: 'text',
  country_id: 'text',
  country: 'text',
} as const;

/** The same and the region: `kindCells`, `groupCell` and `placeCells`. */
export const ACTOR_COLUMNS = {
  ...ACTOR_COUNTRY_COLUMNS,
  region_id: 'text',
  region: 'text',
} as const;

/** Selects what `placeCells` takes. */
export const PLACE = 'country { id name(lang: $lang) region { id name(lang: $lang) } }';

/** Stakeholder groups, for programs and for people. */
export function groupCells(groups: readonly string[], language: LanguageCode) {
  return { groups: listCell(groups), group_labels: listCell(groups.map((group) => labelOf('GROUP', group, language))) };
}

export interface EvidenceNode {
  source: { id: string; title: string; url: string | null };
}

/** The newest source of a row, and how many pieces of evidence there are. */
export function sourceCells(evidence: readonly EvidenceNode[]) {
  const source = evidence[0]?.source;
  return {
    evidence: evidence.length,
    source_id: source?.id ?? null,
    source_title: source?.title ?? null,
    source_url: source?.url ?? null,
  };
}

export const SOURCE_COLUMNS = {
  evidence: 'number',
  source_id: 'text',
  source_title: 'text',
  source_url: 'text',
} as const;

/** Selects what `sourceCells` takes; evidence is listed newest first. */
export const EVIDENCE = 'evidence { source { id title url } }';

/** What is known of an objective in a place. */
export interface CountedNode {
  members: number | null;
  partnerships: number | null;
  actions: number | null;
  groups: string[];
  unknown: UnknownNode[];
  evidence: EvidenceNode[];
}

/** The counts of an objective in a place, the groups seated there, what is unknown and the newest source. */
export function countedCells(node: CountedNode, language: LanguageCode) {
  return {
    members: node.members,
    partnerships: node.partnerships,
    actions: node.actions,
    ...groupCells(node.groups, language),
    ...unknownCells(node.unknown),
    ...sourceCells(node.evidence),
  };
}

/** Selects what `countedCells` takes. */
export const COUNTED = `members partnerships actions groups unknown { code text(lang: $lang) } ${EVIDENCE}`;

/** The name of a value of an enumeration, such as KIND or GROUP; null of none. */
export function labelOf(dimension: string, value: string | null, language: LanguageCode): string | null {
  return value === null ? null : dimensionLabel(dimension, value, language as Language);
}

/** Several values as one text of a cell. */
export function listCell(values: readonly (string | null)[]): string | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.join('; ') : null;
}
