import type { NodeType } from '../../model/node-type';
import { personalDatum } from '../../model/personal-data';
import type { Row } from './row';

/** What the graph holds already. */
export interface Known {
  /** Ids of the Country nodes, which are their ISO 3166-1 alpha-3 codes. */
  countries: ReadonlySet<string>;
  /** Ids of the Objective nodes. */
  objectives: ReadonlySet<string>;
  /** Ids of all nodes. */
  ids: ReadonlySet<string>;
  /** The type of each node, where the caller has it: then an id of another type is told from an update. */
  types?: ReadonlyMap<string, NodeType>;
}

/** Whether the graph holds a node of this type; where the caller gave no types, any node will do. */
export function hasType(known: Known, id: string, type: NodeType): boolean {
  return known.ids.has(id) && (known.types?.get(id) ?? type) === type;
}

/** No `;`, which separates ids in a list, and short enough for an index key in Neo4j. */
const ID = /^[^\s;\p{Cc}]{1,200}$/u;

/** An id belongs to one record of the folder, and to one type in the whole graph. */
export class Identities {
  private readonly owners = new Map<string, Row>();

  constructor(private readonly known: Known) {}

  /** Takes `id` for a row; reports it where it is no id, taken by another row, or a node of another type in the graph. */
  claim(row: Row, id: string, type: NodeType | 'Tie' | undefined): void {
    if (!ID.test(id) || personalDatum(id) === 'EMAIL') {
      row.reject('id', 'an id of 1 to 200 characters without spaces or semicolons, which is no e-mail address');
      return;
    }
    const owner = this.owners.get(id);
    if (owner) {
      row.reject('id', `an id of its own, unlike that of ${owner.file} line ${owner.line}`);
      return;
    }
    this.owners.set(id, row);
    const held = this.heldType(id);
    if (held && type && held !== type) row.reject('id', `an id that is free: in the graph it is a ${held}`);
  }

  private heldType(id: string): NodeType | undefined {
    if (this.known.countries.has(id)) return 'Country';
    if (this.known.objectives.has(id)) return 'Objective';
    return this.known.types?.get(id);
  }
}
