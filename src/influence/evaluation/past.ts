import { SEAT_TYPES } from '../../graph/partnership/seat';
import { dayNumber } from '../../language/partial-date';
import { buildProjection } from '../projection/projection-builder';
import type { ProjectedTie } from '../projection/projection';
import { viewAt } from '../view/view';
import { type FirstTie, firstTables, firstTies, type PairMap } from './first-ties';
import { type InfluenceRows, isBy, rowsKnownBy, tiedNodes } from './past-rows';
import { Predictors } from './predictors';

/** The facts as they are, and which nodes are treated apart. */
export interface Evaluated {
  rows: InfluenceRows;
  /** The ids of the alliances, which are tables as well as actors. */
  alliances: ReadonlySet<string>;
  /** The ids of the network and of The Code, without which everything is measured a second time. */
  hubs: ReadonlySet<string>;
  /** An instant, ISO 8601, at which all rows are known. */
  known: string;
}

/** What is to be found: a first tie that says when it began, any first tie, a first tie to a table, a first table shared. */
export const TASKS = ['strict', 'direct', 'table', 'sharedTable'] as const;
export type Task = (typeof TASKS)[number];

const WINDOW_YEARS = 5;

/** The graph on the last day of a year, and what came after. */
export class Past {
  readonly cut: string;
  private readonly end: string;
  private readonly ids: readonly string[];
  /** Indexes of the living actors that a tie touches, without and with the alliances; and of initiatives and alliances. */
  readonly actors: number[];
  readonly tables: number[];
  private readonly ties: PairMap<FirstTie>;
  private readonly meetings: PairMap<string>;
  readonly predictors: Predictors;

  constructor(
    private readonly evaluated: Evaluated,
    year: number,
  ) {
    this.cut = `${String(year)}-12-31`;
    this.end = `${String(year + WINDOW_YEARS)}-12-31`;
    const { rows, alliances, known } = evaluated;
    const past = rowsKnownBy(rows, this.cut);
    const projection = buildProjection(past.nodes, past.ties);
    const view = viewAt(projection.arrays, { valid: this.cut, known, clearance: 0 });
    this.ids = projection.nodeIds;
    this.predictors = new Predictors(view);
    const touched = tiedNodes(past.ties);
    const actors = new Set(past.nodes.filter(({ actor }) => actor).map(({ id }) => id));
    const day = dayNumber(this.cut);
    const living = [...this.ids.keys()].filter(
      (node) =>
        view.exists[node] === 1 && view.since[node]! <= day && day <= view.until[node]! && touched.has(this.idOf(node)),
    );
    const isTable = (node: number) => !actors.has(this.idOf(node)) || alliances.has(this.idOf(node));
    this.actors = living.filter((node) => !isTable(node));
    this.tables = living.filter(isTable);
    this.ties = firstTies(rows.ties);
    this.meetings = firstTables(rows.ties.filter((tie) => isSeat(tie, actors, alliances)));
  }

  isHub(node: number): boolean {
    return this.evaluated.hubs.has(this.idOf(node));
  }

  idOf(node: number): string {
    return this.ids[node]!;
  }

  /** Whether a pair is to be found; null where it is left out, since it was tied before or nothing says when. */
  outcome(task: Task, one: number, other: number): boolean | null {
    if (task === 'sharedTable') {
      const met = this.meetings.get(this.idOf(one), this.idOf(other));
      if (met === undefined) return false;
      return isBy(met, this.cut) ? null : met <= this.end;
    }
    const first = this.ties.get(this.idOf(one), this.idOf(other));
    if (!first) return false;
    if (isBy(first.seen, this.cut) || first.seen === null) return null;
    if (task !== 'strict') return first.seen <= this.end;
    return first.since === null ? null : first.since <= this.end;
  }
}

function isSeat(
  { type, from, to, derived }: ProjectedTie,
  actors: ReadonlySet<string>,
  alliances: ReadonlySet<string>,
): boolean {
  return !derived && SEAT_TYPES.includes(type) && actors.has(from) && (!actors.has(to) || alliances.has(to));
}
