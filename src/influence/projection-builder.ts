import { dayNumber, lastDay } from '../scalars/partial-date';
import { TIE_TYPES } from '../tie/tie-type';
import { CODE_OF_CONFIDENCE, CODE_OF_TYPE, codeOfGroup } from './codes';
import { orderVersions, type PastVersion } from './node-versions';
import { NO_DAY, type ProjectedNode, type ProjectedTie, type Projection } from './projection';

/**
 * Makes a projection of rows as they come, first all nodes and then all ties, and keeps no row: the rows of 650,000 ties
 * would be ten times the arrays. Left out: ties that do not conduct, ties with an end that is not among the nodes (an
 * instrument may not lie between two actors), and ties of a node with itself.
 */
export class ProjectionBuilder {
  private readonly versions: ProjectedNode[] = [];
  /** The newest version of each node, once they are ordered, and the older ones. */
  private nodes: ProjectedNode[] = [];
  private past: PastVersion[] = [];
  private indexOf: Map<string, number> | null = null;
  private readonly tieIds: string[] = [];
  private readonly ties = {
    from: [] as number[],
    to: [] as number[],
    type: [] as number[],
    confidence: [] as number[],
    strength: [] as number[],
    clearance: [] as number[],
    contested: [] as number[],
    since: [] as number[],
    validFrom: [] as number[],
    validTo: [] as number[],
    knownFrom: [] as number[],
    knownTo: [] as number[],
    evidenceStart: [0],
  };
  private readonly evidenceDay: number[] = [];
  private readonly evidenceKnownFrom: number[] = [];
  private readonly instant = remembering(Date.parse);
  private readonly day = remembering(dayNumber);
  private readonly endOf = remembering((date) => dayNumber(lastDay(date)));

  node(row: ProjectedNode): void {
    if (this.indexOf) throw new Error('A node came after the first tie.');
    this.versions.push(row);
  }

  /** Throws where two versions of a node are known at one instant. */
  tie(row: ProjectedTie): void {
    const indexOf = (this.indexOf ??= this.orderNodes());
    const from = indexOf.get(row.from);
    const to = indexOf.get(row.to);
    if (from === undefined || to === undefined || from === to || !TIE_TYPES[row.type].conducts) return;
    const { ties } = this;
    this.tieIds.push(row.id);
    ties.from.push(from);
    ties.to.push(to);
    ties.type.push(CODE_OF_TYPE.get(row.type)!);
    ties.confidence.push(CODE_OF_CONFIDENCE.get(row.confidence)!);
    ties.strength.push(row.strength);
    ties.clearance.push(row.clearance);
    ties.contested.push(Number(row.contested));
    ties.since.push(row.since === null ? NO_DAY : this.endOf(row.since));
    ties.validFrom.push(this.day(row.validFrom));
    ties.validTo.push(this.day(row.validTo));
    ties.knownFrom.push(this.instant(row.knownFrom));
    ties.knownTo.push(this.instant(row.knownTo));
    for (const piece of row.evidence) {
      if (piece.asOf === null) continue;
      this.evidenceDay.push(this.endOf(piece.asOf));
      this.evidenceKnownFrom.push(this.instant(piece.knownFrom));
    }
    ties.evidenceStart.push(this.evidenceDay.length);
  }

  /** Throws where two versions of a node are known at one instant. */
  build(): Projection {
    this.indexOf ??= this.orderNodes();
    const { nodes, past, ties, tieIds } = this;
    const regions = [...new Set(this.versions.flatMap(({ region }) => region ?? []))].sort();
    const places = new Map(regions.map((region, place) => [region, place]));
    const placeOf = ({ region }: ProjectedNode) => (region === null ? -1 : places.get(region)!);
    const order = inOrder(tieIds);
    const evidence = this.evidenceIn(order);
    return {
      nodeIds: nodes.map(({ id }) => id),
      tieIds: order.map((tie) => tieIds[tie]!),
      regions,
      arrays: {
        nodeActor: Uint8Array.from(nodes, ({ actor }) => Number(actor)),
        nodeMember: Uint8Array.from(nodes, ({ member }) => Number(member)),
        nodeGroup: Uint8Array.from(nodes, ({ group }) => codeOfGroup(group)),
        nodeRegion: Int16Array.from(nodes, placeOf),
        nodeKnownFrom: Float64Array.from(nodes, ({ knownFrom }) => this.instant(knownFrom)),
        nodeKnownTo: Float64Array.from(nodes, ({ knownTo }) => this.instant(knownTo)),
        pastNode: Int32Array.from(past, ({ node }) => node),
        pastGroup: Uint8Array.from(past, ({ version }) => codeOfGroup(version.group)),
        pastRegion: Int16Array.from(past, ({ version }) => placeOf(version)),
        pastKnownFrom: Float64Array.from(past, ({ version }) => this.instant(version.knownFrom)),
        pastKnownTo: Float64Array.from(past, ({ version }) => this.instant(version.knownTo)),
        tieFrom: Int32Array.from(order, (tie) => ties.from[tie]!),
        tieTo: Int32Array.from(order, (tie) => ties.to[tie]!),
        tieType: Uint8Array.from(order, (tie) => ties.type[tie]!),
        tieConfidence: Uint8Array.from(order, (tie) => ties.confidence[tie]!),
        tieStrength: Float64Array.from(order, (tie) => ties.strength[tie]!),
        tieClearance: Uint8Array.from(order, (tie) => ties.clearance[tie]!),
        tieContested: Uint8Array.from(order, (tie) => ties.contested[tie]!),
        tieSince: Int32Array.from(order, (tie) => ties.since[tie]!),
        tieValidFrom: Int32Array.from(order, (tie) => ties.validFrom[tie]!),
        tieValidTo: Int32Array.from(order, (tie) => ties.validTo[tie]!),
        tieKnownFrom: Float64Array.from(order, (tie) => ties.knownFrom[tie]!),
        tieKnownTo: Float64Array.from(order, (tie) => ties.knownTo[tie]!),
        ...evidence,
      },
    };
  }

  private orderNodes(): Map<string, number> {
    const { newest, past } = orderVersions(this.versions);
    this.nodes = newest;
    this.past = past;
    return new Map(newest.map(({ id }, index) => [id, index]));
  }

  private evidenceIn(order: readonly number[]) {
    const { evidenceStart: start } = this.ties;
    const evidenceStart = new Int32Array(order.length + 1);
    const evidenceDay = new Int32Array(this.evidenceDay.length);
    const evidenceKnownFrom = new Float64Array(this.evidenceDay.length);
    let filled = 0;
    order.forEach((tie, place) => {
      for (let piece = start[tie]!; piece < start[tie + 1]!; piece++, filled++) {
        evidenceDay[filled] = this.evidenceDay[piece]!;
        evidenceKnownFrom[filled] = this.evidenceKnownFrom[piece]!;
      }
      evidenceStart[place + 1] = filled;
    });
    return { evidenceStart, evidenceDay, evidenceKnownFrom };
  }
}

/** The rows as a projection, for those who have them all. Throws as the builder does. */
export function buildProjection(nodes: readonly ProjectedNode[], ties: readonly ProjectedTie[]): Projection {
  const builder = new ProjectionBuilder();
  for (const node of nodes) builder.node(node);
  for (const tie of ties) builder.tie(tie);
  return builder.build();
}

/** The places of the ids in order of the ids (by code unit); versions of one tie stay as they came. */
function inOrder(ids: readonly string[]): number[] {
  return [...ids.keys()].sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b));
}

/** A graph of a million dates has a few thousand different ones. */
function remembering(read: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) known.set(text, (value = read(text)));
    return value;
  };
}
