import type { Subject } from '../../kinds/report';
import { bilingual } from '../../language/message';
import type { NodeType } from '../../store/model/node-type';
import { personalDatum } from '../../store/model/personal-data';
import { governmentId, isCoalitionPartnershipId } from '../../store/model/record-ids';
import { CLEARANCE, type Visibility } from '../../store/model/visibility';
import type { ImportRow } from './row';

/** The nodes of the graph before the import. */
export interface ExistingNodes {
  /** Ids of the Country nodes, which are their ISO 3166-1 alpha-3 codes. */
  countries: ReadonlySet<string>;
  /** Ids of the Objective nodes. */
  objectives: ReadonlySet<string>;
  /** Ids of all nodes. */
  ids: ReadonlySet<string>;
  /** Ids of ties that pictures may name in addition to ties of the folder. */
  ties?: ReadonlySet<string>;
  /** The type of each node; without it, rows are not checked against the types of nodes. */
  types?: ReadonlyMap<string, NodeType>;
  /** The nodes that not every viewer sees. */
  hidden?: ReadonlyMap<string, HiddenNode>;
}

/** The clearance to see a node; an import does not lift an administrator's restriction. */
export interface HiddenNode {
  clearance: number;
  restricted: boolean;
}

/** The clearance of a node after the import of a row with or without a visibility. */
export function clearanceAfter(existing: ExistingNodes, id: string, visibility: Visibility | undefined): number {
  const { clearance = 0, restricted = false } = existing.hidden?.get(id) ?? {};
  if (visibility === undefined) return clearance;
  return restricted ? Math.max(clearance, CLEARANCE[visibility]) : CLEARANCE[visibility];
}

/** True where a node has this id and type; without known types, where it has this id. */
export function hasType(existing: ExistingNodes, id: string, type: NodeType): boolean {
  return existing.ids.has(id) && (existing.types?.get(id) ?? type) === type;
}

/** No `;`, which separates ids in a list, and short enough for an index key in Neo4j. */
const ID = /^[^\s;\p{Cc}]{1,200}$/u;

/** Checks that one record of the import files has each id, and one node type in the whole graph. */
export class IdRegistry {
  private readonly owners = new Map<string, ImportRow>();

  constructor(private readonly existing: ExistingNodes) {}

  /** Registers a row's id. Rejects one that is malformed, of another row or of another type. */
  claim(row: ImportRow, id: string, type: NodeType | 'Tie' | undefined): void {
    if (!ID.test(id) || isCoalitionPartnershipId(id) || personalDatum(id) === 'EMAIL') {
      row.reject('id', bilingual(id === '' ? 'import.required' : 'import.id'));
      return;
    }
    const owner = this.owners.get(id);
    if (owner) {
      row.reject('id', bilingual('import.id.twice', { file: owner.file, line: String(owner.line) }));
      return;
    }
    this.owners.set(id, row);
    const existingType = this.typeOf(id);
    if (existingType && type && existingType !== type)
      row.reject('id', bilingual('import.id.taken', { type: existingType }));
  }

  private typeOf(id: string): NodeType | undefined {
    if (this.existing.countries.has(id)) return 'Country';
    if (this.existing.objectives.has(id)) return 'Objective';
    return this.existing.types?.get(id);
  }
}

/** The nodes, in the folder or the graph, that rows of the folder refer to. */
export interface KnownNodes {
  /** True where a node has one of these types; without a known type, where it exists. */
  isOfType: (id: string, types: readonly NodeType[]) => boolean;
  /** The type of a node and, for a node of the folder, its `since`. */
  subjectOf: (id: string) => Subject;
  /** The clearance that a viewer needs to see a node. */
  clearanceOf: (id: string) => number;
}

/** Returns the government of a country that acts; returns other ids, and territories, unchanged. */
export function resolveGovernment({ countries, ids }: ExistingNodes, id: string): string {
  const government = governmentId(id);
  return countries.has(id) && ids.has(government) ? government : id;
}
