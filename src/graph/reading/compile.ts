import { MAX_UNPAGED } from '../../store/loading/by-key';
import type { Parameters } from '../../store/neo4j/parameters';
import { fillTemplate, statementText } from '../../store/neo4j/statements';
import { RELATED_DEFAULTS } from '../node/node.store';
import type { ListRead } from './reads';
import type { ConnectionSelection, LinkSelection, ListSelection, NodeSelection } from './select';

/** The statement of a root field, with the columns and pages that it reads. */
export interface CompiledStatement {
  /** The name under which it is observed. */
  name: string;
  text: string;
  /** The parameters in addition to those of the list. */
  parameters: Parameters;
  /** The nodes of the list first, then the nodes tied to them. */
  places: readonly NodePlace[];
  pages: readonly PagePlace[];
}

/** The nodes at one position of a selection: a column of the answer with each node's columns. */
export interface NodePlace {
  variable: string;
  columns: readonly string[];
}

/** The pages of a list at one position of a selection. */
export interface PagePlace {
  variable: string;
  link: ListSelection;
}

/** The marker of the line that ends a statement when it continues from its nodes to tied ones. */
const OTHER_END = '// or, to go on: ';

/** A list with the selection of its nodes. */
export interface SelectedList {
  /** The statement that reads it. */
  statement: string;
  /** True where it includes coalition partnerships. */
  showsTables: boolean;
  selection: ConnectionSelection;
}

/** Compiles the statement of a list with its selection; equal selections give equal texts. */
export function compileStatement(list: SelectedList): CompiledStatement {
  return new Compiler().compile(list);
}

const RELATIONS: Readonly<Record<string, string>> = { country: 'IN_COUNTRY', region: 'IN_REGION', parent: 'PART_OF' };

/** The fragments that read a page of each list, and their columns and defaults. */
const LISTS: Record<
  ListRead['list'],
  { body: string; types: string; id: string; position: string; defaults: Parameters }
> = {
  related: {
    body: '@page-related(at)',
    types: 'types',
    id: 'item[1]',
    position: '[item[0]]',
    defaults: RELATED_DEFAULTS,
  },
  participants: {
    body: '@participants-of(at)',
    types: 'participantTypes',
    id: 'item[4]',
    position: '[item[0], item[1]]',
    defaults: {},
  },
};

class Compiler {
  private readonly links: string[] = [];
  private readonly places: NodePlace[] = [];
  private readonly columns: string[] = [];
  private readonly pages: PagePlace[] = [];
  private readonly parameters: Parameters = {};

  compile({ statement, showsTables, selection: { nodes, page } }: SelectedList): CompiledStatement {
    const [before, after = ''] = statementText(statement).split(OTHER_END);
    const end = after.slice(0, after.indexOf('\n'));
    this.addNodes('nodes0', nodes, showsTables);
    const position = page.hasCursors ? 'item[0]' : 'null';
    const text = fillTemplate('link-root', {
      root: `${before}${end}`,
      links: this.links.join(''),
      position,
      columns: this.columns.join(',\n  '),
    });
    const { parameters, places, pages } = this;
    return { name: statement, text, parameters, places, pages };
  }

  private addNodes(variable: string, { columns, links }: NodeSelection, withTables: boolean): void {
    const names = [...new Set(['type', ...columns])].sort();
    this.places.push({ variable, columns: names });
    const values = [withTables ? '@shown-id(v)' : '@any-id(v)', ...names.map(valueOf)];
    this.columns.push(`[v IN ${variable} | [${values.join(', ')}]] AS ${variable}`);
    for (const link of links.values()) this.addLink(variable, link);
  }

  private addLink(from: string, link: LinkSelection): void {
    const number = this.places.length;
    const to = `nodes${number}`;
    if ('place' in link) {
      this.links.push(fillTemplate('link-place', { from, to, relation: RELATIONS[link.place]! }));
      return this.addNodes(to, link.nodes, false);
    }
    const { body, types, id, position, defaults } = LISTS[link.list];
    const parameters: Parameters = { ...defaults, ...link.of, after: null, first: link.page.first ?? MAX_UNPAGED };
    const withTables = ((parameters.tableTypes as string[] | undefined) ?? []).length > 0;
    const item = [
      `${withTables ? '@shown-id' : '@any-id'}(${id})`,
      link.page.hasCursors ? position : 'null',
      ...(link.page.edgeFields.size > 0 ? ['type(item[2])', 'item[2].since', 'item[2].until'] : []),
    ];
    const pages = `pages${number}`;
    const text = fillTemplate('link-page', {
      from,
      to,
      pages,
      lists: `lists${number}`,
      body,
      item: `[${item.join(', ')}]`,
    })
      // Inlined, since Neo4j follows relationships of types from a parameter more slowly.
      .replaceAll(`$any($${types})`, (parameters[types] as string[]).join('|'))
      .replace(/\$(\w+)/g, (all, name: string) => (name in parameters ? `${all}${number}` : all));
    this.links.push(text);
    for (const [name, value] of Object.entries(parameters)) this.parameters[`${name}${number}`] = value;
    this.columns.push(pages);
    this.pages.push({ variable: pages, link });
    this.addNodes(to, link.nodes, withTables);
  }
}

function valueOf(column: string): string {
  const relation = RELATIONS[column];
  return relation ? `@place-of(v, ${relation})` : `v.${column}`;
}
