import type { Subject } from '../../kinds/report';
import { bilingual } from '../../language/message';
import type { NodeType } from '../../store/model/node-type';
import { personalDatum } from '../../store/model/personal-data';
import { governmentId, isTableId } from '../../store/model/record-ids';
import { CLEARANCE, type Visibility } from '../../store/model/visibility';
import type { ImportRow } from './row';

/** The nodes that the graph holds before the import. */
export interface ExistingNodes {
  /** Ids of the Country nodes, which are their ISO 3166-1 alpha-3 codes. */
  countries: ReadonlySet<string>;
  /** Ids of the Objective nodes. */
  objectives: ReadonlySet<string>;
  /** Ids of all nodes. */
  ids: ReadonlySet<string>;
  /** Ids of ties that pictures may name beside those of the folder. */
  ties?: ReadonlySet<string>;
  /** The type of each node. Without it, a row is not checked against the type of the node that has its id. */
  types?: ReadonlyMap<string, NodeType>;
  /** The nodes that not everybody may see. */
  hidden?: ReadonlyMap<string, HiddenNode>;
}

/** The clearance that a reader needs to see a node, and whether an administrator restricted it, which an import does not lift. */
export interface HiddenNode {
  clearance: number;
  restricted: boolean;
}

/** The clearance of a node after an import whose row states a visibility, or none. */
export function clearanceAfter(existing: ExistingNodes, id: string, stated: Visibility | undefined): number {
  const { clearance = 0, restricted = false } = existing.hidden?.get(id) ?? {};
  if (stated === undefined) return clearance;
  return restricted ? Math.max(clearance, CLEARANCE[stated]) : CLEARANCE[stated];
}

/** Whether there is a node with this id and type; where the types are unknown, one with this id. */
export function hasType(existing: ExistingNodes, id: string, type: NodeType): boolean {
  return existing.ids.has(id) && (existing.types?.get(id) ?? type) === type;
}

/** Without `;`, which separates ids in a list, and short enough for an index key in Neo4j. */
const ID = /^[^\s;\p{Cc}]{1,200}$/u;

/** Checks that each id is used by one record of the import files, and by one node type in the whole graph. */
export class IdRegistry {
  private readonly owners = new Map<string, ImportRow>();

  constructor(private readonly existing: ExistingNodes) {}

  /** Registers an id for a row. Rejects one that is malformed, that another row has, or that a node of another type has. */
  claim(row: ImportRow, id: string, type: NodeType | 'Tie' | undefined): void {
    if (!ID.test(id) || isTableId(id) || personalDatum(id) === 'EMAIL') {
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

/** What a folder and the graph say of the nodes that rows of the folder refer to. */
export interface NodesKnown {
  /** Whether there is a node of one of these types; where its type is unknown, whether there is one. */
  isOfType: (id: string, types: readonly NodeType[]) => boolean;
  /** The type of a node, and of one of the folder its `since`. */
  subjectOf: (id: string) => Subject;
  /** The clearance that a reader needs to see a node. */
  clearanceOf: (id: string) => number;
}

/** The id of a country's government, for which the country stands where an actor acts; other ids, and those of territories, as they are. */
export function resolveGovernment({ countries, ids }: ExistingNodes, id: string): string {
  const government = governmentId(id);
  return countries.has(id) && ids.has(government) ? government : id;
}
