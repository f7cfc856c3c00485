import { nameSimilarity, type ParsedName, parseName } from '../../graph/duplicates/name-similarity';
import { latinWords } from '../../graph/duplicates/token-classes';

/** An actor that a sheet can name. */
export interface NamedActor {
  id: string;
  /** Names in all languages, including other names. */
  names: readonly string[];
  /** The ISO 3166-1 alpha-3 code of its country. */
  country: string | null;
}

/** The actors that a name matches, or the nearest ones; undefined where none were searched. */
export type ActorMatch =
  { actor: NamedActor } | { several: readonly NamedActor[] } | { nearest: readonly NamedActor[] | undefined };

const MAX_NEAREST = 3;
/** The limit of searches that compare with every name; a report lists fewer problems. */
const MAX_LOOKUPS = 50;
/** Minimum similarity: names below it have hardly a word in common. */
const MIN_SIMILARITY = 0.4;

/** The normalised words of a name, in Latin letters without case, accents and punctuation. */
export function nameKey(name: string): string {
  return latinWords(name).join(' ');
}

/** Finds actors by their names. */
export class ActorIndex {
  private readonly byKey = new Map<string, Map<string, NamedActor>>();
  private readonly nearest = new Map<string, NamedActor[]>();
  private parsed: { actor: NamedActor; names: ParsedName[] }[] | undefined;

  constructor(actors: Iterable<NamedActor>) {
    for (const actor of actors) this.add(actor);
  }

  add(actor: NamedActor): void {
    this.parsed = undefined;
    this.nearest.clear();
    for (const key of new Set(actor.names.map(nameKey))) {
      const namesakes = this.byKey.get(key) ?? new Map<string, NamedActor>();
      if (key !== '') this.byKey.set(key, namesakes.set(actor.id, actor));
    }
  }

  /** Finds actors by name, without accents or case, and in `country` where both are known. */
  find(name: string, country?: string): ActorMatch {
    const namesakes = [...(this.byKey.get(nameKey(name))?.values() ?? [])];
    const inCountry = namesakes.filter((actor) => country !== undefined && actor.country === country);
    const possible = namesakes.filter((actor) => country === undefined || actor.country === null);
    const [first, ...others] = inCountry.length > 0 ? inCountry : possible;
    if (!first) return unknownName(() => this.nearestTo(name));
    return others.length > 0 ? { several: [first, ...others] } : { actor: first };
  }

  private nearestTo(name: string): NamedActor[] | undefined {
    const nearestActors =
      this.nearest.get(name) ?? (this.nearest.size < MAX_LOOKUPS ? this.findNearest(name) : undefined);
    if (nearestActors) this.nearest.set(name, nearestActors);
    return nearestActors;
  }

  private findNearest(name: string): NamedActor[] {
    this.parsed ??= [...new Map([...this.byKey.values()].flatMap((namesakes) => [...namesakes])).values()].map(
      (actor) => ({
        actor,
        names: actor.names.map(parseName),
      }),
    );
    const parsedName = parseName(name);
    return this.parsed
      .map(({ actor, names }) => ({
        actor,
        value: Math.max(...names.map((candidate) => nameSimilarity(parsedName, candidate, null).value)),
      }))
      .filter(({ value }) => value >= MIN_SIMILARITY)
      .sort((a, b) => b.value - a.value || (a.actor.id < b.actor.id ? -1 : 1))
      .slice(0, MAX_NEAREST)
      .map(({ actor }) => actor);
  }
}

/** Searches the nearest names on demand, since that compares with every name. */
function unknownName(findNearest: () => NamedActor[] | undefined): ActorMatch {
  return {
    get nearest() {
      return findNearest();
    },
  };
}

/** Formats an actor: `Harbour Alliance (ORG-1, KEN)`. */
export function describeActor({ id, names, country }: NamedActor): string {
  return `${names[0] ?? id} (${[id, ...(country ? [country] : [])].join(', ')})`;
}
