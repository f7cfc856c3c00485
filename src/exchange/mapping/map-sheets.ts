import { foldText } from '../../language/names';
import { splitNames } from '../rows/cell-text';
import type { Column, FileName } from '../rows/columns';
import type { ExistingNodes } from '../rows/id-registry';
import type { RowProblem } from '../rows/problem';
import { emptyTables, type Tables } from '../rows/read-rows';
import { ActorIndex, type NamedActor } from './actor-index';
import { type MappedCell, type MappedPlace, MappedRow, type MappingContext, type SheetRow } from './mapped-row';
import type { Mapping, RecordMapping } from './mapping';
import { headerWords } from './headers';
import { type LeftOut, openRecords, type OpenRecords } from './open-records';
import type { OpenSheet } from './open-sheets';

/** The tables that a mapping makes of sheets. */
export interface MappedSheets {
  tables: Tables;
  leftOut: LeftOut;
  /** The actors of the sheets that the graph has under another id: unchanged, and ends of ties. */
  alreadyHere: NamedActor[];
  /** The skipped rows, where the mapping skips rows with an unknown end. */
  rowsLeftOut: { label: string; line: number }[];
}

export interface MappingInput {
  mapping: Mapping;
  /** The name of the mapping’s file in problems. */
  label: string;
  sheets: readonly OpenSheet[];
  existing: ExistingNodes;
  /** The actors of the graph. */
  actors: readonly NamedActor[];
}

const NAMES: readonly Column[] = ['name_en', 'name_fr'];
const LISTS_OF_NAMES: readonly Column[] = ['other_names', 'acronyms', 'former_names'];
/** The files of nodes that are made before ties, where the mapping has these files first. */
const INITIATIVES: readonly FileName[] = ['partnerships.csv', 'actions.csv'];
const ENDS: readonly Column[] = ['from', 'to', 'by', 'with', 'actor', 'held_by', 'through', 'of'];

/** Makes the tables of the import files by a mapping; several rows of a record make it once. */
export function mapSheets(input: MappingInput, problems: RowProblem[]): MappedSheets {
  const { records, leftOut } = openRecords(input.mapping, input.label, input.sheets, problems);
  return new SheetMapper(input, problems).map(records, leftOut);
}

/** The `names` of a mapping, by the words of a column's header, and folded. */
function namesOf({ names = {} }: Mapping): MappingContext['names'] {
  return new Map(
    Object.entries(names).map(([header, idsByName]) => [
      headerWords(header),
      new Map(Object.entries(idsByName).map(([name, id]) => [foldText(name), id])),
    ]),
  );
}

class SheetMapper {
  private readonly tables = emptyTables();
  private readonly recordKeys = new Set<string>();
  private readonly rowsLeftOut: MappedSheets['rowsLeftOut'] = [];
  /** The ids of the actors and initiatives from the sheets. */
  private readonly nodeIds = new Set<string>();
  /** The actors of the sheets that the graph has, by their id in the sheet. */
  private readonly aliases = new Map<string, NamedActor>();
  private readonly inGraph: ActorIndex;
  private readonly context: MappingContext;
  private readonly rejectMapping: MappedPlace['rejectMapping'];

  constructor(
    private readonly input: MappingInput,
    private readonly problems: RowProblem[],
  ) {
    const { label, existing, actors } = input;
    this.inGraph = new ActorIndex(actors);
    this.context = {
      countries: existing.countries,
      actors: new ActorIndex(actors),
      dateOrder: input.mapping.dates,
      names: namesOf(input.mapping),
    };
    const rejected = new Set<string>();
    this.rejectMapping = (file, column, value, expected) => {
      const problem = { file: label, line: 0, column: `${file} ${column}`, value, expected };
      const key = JSON.stringify(problem);
      if (!rejected.has(key)) problems.push(problem);
      rejected.add(key);
    };
  }

  map(records: readonly OpenRecords[], leftOut: LeftOut): MappedSheets {
    const isOfActors = ({ record }: OpenRecords) => record.file === 'actors.csv';
    // Actors precede the records that refer to them.
    for (const actorRecords of records.filter(isOfActors))
      this.forEachRow(actorRecords, (row, cells) => this.addActor(row, cells));
    for (const otherRecords of records.filter((candidate) => !isOfActors(candidate)))
      this.forEachRow(otherRecords, (row, cells) => this.addOther(otherRecords.record, row, this.withAliases(cells)));
    return {
      tables: this.tables,
      leftOut,
      alreadyHere: [...new Set(this.aliases.values())],
      rowsLeftOut: this.rowsLeftOut,
    };
  }

  private addOther({ file, leaveOutUnknown }: RecordMapping, row: SheetRow, cells: Map<Column, MappedCell>): void {
    const isKnown = (id: string) => id === '' || this.nodeIds.has(id) || this.input.existing.ids.has(id);
    const isUnknown = ENDS.some((column) => {
      const { text = '', isUnknown: unknownName } = cells.get(column) ?? {};
      return unknownName === true || !text.split(';').every(isKnown);
    });
    if (leaveOutUnknown && isUnknown) this.rowsLeftOut.push({ label: row.label, line: row.line });
    else {
      if (INITIATIVES.includes(file)) this.nodeIds.add(cells.get('id')?.text ?? '');
      this.add(file, row, cells);
    }
  }

  private forEachRow(
    { record, rows, readers, isMade }: OpenRecords,
    take: (row: SheetRow, cells: Map<Column, MappedCell>) => void,
  ): void {
    const context = { ...this.context, leaveOutUnknown: record.leaveOutUnknown };
    for (const row of rows) {
      if (isMade(row)) take(row, new Map(readers.map(([column, read]) => [column, read(row, context)])));
    }
  }

  private addActor(row: SheetRow, cells: Map<Column, MappedCell>): void {
    const text = (column: Column) => cells.get(column)?.text ?? '';
    const actor = {
      id: text('id'),
      names: [...NAMES.map(text), ...LISTS_OF_NAMES.flatMap((column) => splitNames(text(column)))].filter(Boolean),
      country: text('country_iso3') || null,
    };
    const existing = this.findInGraph(actor);
    if (existing) {
      this.aliases.set(actor.id, existing);
      return;
    }
    this.context.actors.add(actor);
    this.nodeIds.add(actor.id);
    this.add('actors.csv', row, cells);
  }

  /** Finds the graph's actor with this name; undefined where the graph has the id itself. */
  private findInGraph({ id, names: [name = ''], country }: NamedActor): NamedActor | undefined {
    if (this.input.existing.ids.has(id)) return undefined;
    const match = this.inGraph.find(name, country ?? undefined);
    return 'actor' in match ? match.actor : undefined;
  }

  private withAliases(cells: Map<Column, MappedCell>): Map<Column, MappedCell> {
    for (const column of ENDS) {
      const cell = cells.get(column);
      const ids = cell?.text.split(';').map((id) => this.aliases.get(id)?.id ?? id);
      if (cell && ids) cells.set(column, { ...cell, text: ids.join(';') });
    }
    return cells;
  }

  private add(file: keyof Tables, row: SheetRow, cells: Map<Column, MappedCell>): void {
    const key = JSON.stringify([
      file,
      ...[...cells].map(([column, { text, isBad }]) => [column, text, isBad ?? false]),
    ]);
    if (this.recordKeys.has(key)) return;
    this.recordKeys.add(key);
    const place = { label: row.label, line: row.line, file, dateOrder: this.input.mapping.dates };
    this.tables[file].push(new MappedRow({ ...place, rejectMapping: this.rejectMapping }, cells, this.problems));
  }
}
