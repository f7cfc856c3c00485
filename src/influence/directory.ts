import type { Path } from './paths';
import type { Projection } from './projection';
import type { Asked } from './answers';
import { type AnsweredPath, type InfluenceQuestion, type NodeArgument, QuestionError } from './question';

const ARGUMENTS: readonly NodeArgument[] = ['from', 'to', 'avoid', 'via'];

/**
 * What this side keeps of a projection whose arrays went to the worker: which id has which index, and which nodes can
 * be asked about. So the worker needs no text, and a question that has no answer never gets there.
 */
export class Directory {
  private readonly nodeIds: string[];
  private readonly tieIds: string[];
  private readonly indexOf: ReadonlyMap<string, number>;
  private readonly actor: Uint8Array;
  private readonly knownFrom: Float64Array;
  private readonly knownTo: Float64Array;

  constructor({ nodeIds, tieIds, arrays }: Projection) {
    this.nodeIds = nodeIds;
    this.tieIds = tieIds;
    this.indexOf = new Map(nodeIds.map((id, index) => [id, index]));
    this.actor = arrays.nodeActor.slice();
    this.knownFrom = arrays.nodeKnownFrom.slice();
    this.knownTo = arrays.nodeKnownTo.slice();
  }

  /**
   * The question in indexes. Throws QuestionError: for ids that are not known at the standpoint, all of them; else for ends
   * that are no actors; else for ends that meet; else for no ends.
   */
  indexed(question: InfluenceQuestion): Asked<'paths'> {
    const known = Date.parse(question.standpoint.known);
    const unknown = ARGUMENTS.map((argument) => question[argument].filter((id) => !this.isKnown(id, known)));
    const first = ARGUMENTS.find((_, place) => unknown[place]!.length > 0);
    if (first) throw new QuestionError('UNKNOWN_IDS', first, [...new Set(unknown.flat())]);
    for (const argument of ['from', 'to'] as const) {
      const others = question[argument].filter((id) => !this.actor[this.indexOf.get(id)!]);
      if (others.length > 0) throw new QuestionError('NOT_ACTORS', argument, others);
    }
    const both = question.from.filter((id) => question.to.includes(id));
    if (both.length > 0) throw new QuestionError('ENDS_MEET', 'to', [...new Set(both)]);
    for (const argument of ['from', 'to'] as const) {
      if (question[argument].length === 0) throw new QuestionError('NO_ENDS', argument, []);
    }
    const indexes = (ids: readonly string[]) => ids.map((id) => this.indexOf.get(id)!);
    return {
      from: indexes(question.from),
      to: indexes(question.to),
      avoid: indexes(question.avoid),
      via: indexes(question.via),
      k: question.k,
      maxHops: question.maxHops,
      types: question.types ? new Set(question.types) : undefined,
      minConfidence: question.minConfidence,
      includeEnded: question.includeEnded,
    };
  }

  nodeId(index: number): string {
    return this.nodeIds[index]!;
  }

  path({ nodes, ties, weights, score }: Path): AnsweredPath {
    return {
      score,
      nodes: nodes.map((node) => this.nodeIds[node]!),
      ties: ties.map((tie) => this.tieIds[tie]!),
      weights,
      weakest: weights.indexOf(Math.min(...weights)),
    };
  }

  private isKnown(id: string, known: number): boolean {
    const index = this.indexOf.get(id);
    return index !== undefined && this.knownFrom[index]! <= known && known < this.knownTo[index]!;
  }
}
