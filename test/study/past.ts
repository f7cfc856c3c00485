import { SEAT_TYPES } from '../../src/graph/partnership/seat';
import { buildProjection } from '../../src/influence/projection/projection-builder';
import type { ProjectedNode, ProjectedTie } from '../../src/influence/projection/projection';
import { viewAt } from '../../src/influence/view/view';
import { dayNumber, firstDay, lastDay } from '../../src/language/partial-date';
import { CONFIRMED_CLASSES } from '../../src/influence/view/arcs';
import { bestPathScores, predictorsOf, type Scores } from './predictors';

export interface Facts {
  nodes: ProjectedNode[];
  ties: ProjectedTie[];
  /** The ids of the alliances, which are both tables and actors. */
  alliances: ReadonlySet<string>;
}

/**
 * The events to predict: a first tie with a `since`, any first tie, a first tie to a table, a first
 * shared table.
 */
export const TASKS = ['strict', 'direct', 'table', 'sharedTable'] as const;
export type Task = (typeof TASKS)[number];

const WINDOW_YEARS = 5;
/** A text after every day. */
const NEVER = '9999-12-32';

/** The graph on the last day of a year, and the events of the five years after. */
export class Past {
  readonly cut: string;
  /** Ids by index. */
  readonly ids: readonly string[];
  /**
   * Indexes of the living actors that a tie touches, and of the living initiatives and alliances.
   */
  readonly actors: number[];
  readonly tables: number[];
  readonly scores: (actor: number) => Scores;
  /** By actor: the scores of the best paths by ties of status CURRENT alone. */
  readonly confirmed: (actor: number) => Float64Array;
  private readonly end: string;
  /**
   * Days by pair: the first days of its ties with a `since`, of all its ties, and of its seats at
   * one table.
   */
  private readonly since = new Map<number, string>();
  private readonly seen = new Map<number, string>();
  private readonly met = new Map<number, string>();

  /** `leftOut` contains ids of nodes that are neither askers nor partners. */
  constructor(facts: Facts, year: number, leftOut: readonly string[]) {
    this.cut = `${String(year)}-12-31`;
    this.end = `${String(year + WINDOW_YEARS)}-12-31`;
    const { nodes, ties } = factsKnownBy(facts, this.cut);
    const { nodeIds, arrays } = buildProjection(nodes, ties);
    const view = viewAt(arrays, { valid: this.cut, known: new Date().toISOString(), clearance: 0 });
    this.ids = nodeIds;
    this.scores = predictorsOf(view);
    this.confirmed = (actor) => bestPathScores(view, actor, CONFIRMED_CLASSES);
    const [day, touched] = [dayNumber(this.cut), tiedNodes(ties)];
    const isExcluded = (id: string) => !touched.has(id) || leftOut.includes(id);
    const living = [...nodeIds.keys()].filter(
      (node) =>
        view.exists[node] && view.since[node]! <= day && day <= view.until[node]! && !isExcluded(nodeIds[node]!),
    );
    const isTable = (node: number) => arrays.nodeActor[node] === 0 || facts.alliances.has(nodeIds[node]!);
    this.actors = living.filter((node) => !isTable(node));
    this.tables = living.filter(isTable);

    const indexes = new Map(nodeIds.map((id, index) => [id, index]));
    const seats = new Map<number, [actor: number, day: string][]>();
    for (const tie of facts.ties) {
      const [from, to, first] = [indexes.get(tie.from)!, indexes.get(tie.to)!, firstDayOf(tie)];
      this.note(this.since, from, to, tie.since === null ? NEVER : first);
      this.note(this.seen, from, to, first);
      if (
        tie.derived ||
        !SEAT_TYPES.includes(tie.type) ||
        first === NEVER ||
        arrays.nodeActor[from] === 0 ||
        !isTable(to)
      )
        continue;
      const seated = seats.get(to) ?? [];
      for (const [actor, day] of seated) this.note(this.met, from, actor, first > day ? first : day);
      seats.set(to, [...seated, [from, first]]);
    }
  }

  /**
   * Returns true for a pair to predict; null for an excluded one, tied before, or on no known day.
   */
  outcome(task: Task, first: number, second: number): boolean | null {
    const pair = this.pair(first, second);
    const earliest = (task === 'sharedTable' ? this.met : this.seen).get(pair);
    if (earliest === undefined) return false;
    const day = task === 'strict' ? this.since.get(pair)! : earliest;
    return earliest <= this.cut || day === NEVER ? null : day <= this.end;
  }

  private note(days: Map<number, string>, first: number, second: number, day: string): void {
    const pair = this.pair(first, second);
    days.set(pair, earlier(days.get(pair) ?? NEVER, day));
  }

  private pair(first: number, second: number): number {
    return Math.min(first, second) * this.ids.length + Math.max(first, second);
  }
}

/**
 * The facts as known on a day: without later ties and evidence, which would count as fresh, and
 * without the derived ties of a body that has no other tie by then.
 */
export function factsKnownBy({ nodes, ties, alliances }: Facts, cut: string): Facts {
  const knownBy = <Row extends { evidence: { day: string }[] }>(row: Row): Row => ({
    ...row,
    evidence: row.evidence.filter(({ day }) => lastDay(day) <= cut),
  });
  const begun = ties.filter((tie) => tie.derived || firstDayOf(tie) <= cut);
  const touched = tiedNodes(begun);
  const knownTies = begun.filter(({ derived, from }) => !derived || touched.has(from));
  return { nodes: nodes.map(knownBy), ties: knownTies.map(knownBy), alliances };
}

/** The ids of the nodes with a tie that is not derived. */
function tiedNodes(ties: readonly ProjectedTie[]): Set<string> {
  return new Set(ties.flatMap(({ derived, from, to }) => (derived ? [] : [from, to])));
}

/** The first day of a tie: its `since`, else its earliest evidence. */
function firstDayOf({ since, evidence }: ProjectedTie): string {
  return since === null ? evidence.map(({ day }) => firstDay(day)).reduce(earlier, NEVER) : firstDay(since);
}

const earlier = (dayA: string, dayB: string) => (dayA < dayB ? dayA : dayB);
