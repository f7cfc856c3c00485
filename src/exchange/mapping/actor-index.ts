import { nameSimilarity, type ParsedName, parseName } from '../../graph/duplicates/name-similarity';
import { latinWords } from '../../graph/duplicates/token-classes';

/** An actor that a sheet may name. */
export interface NamedActor {
  id: string;
  /** In all languages, other names included. */
  names: readonly string[];
  /** The ISO 3166-1 alpha-3 code of its country. */
  country: string | null;
}

/** What a name stands for: one actor, or several, or those whose names are nearest, undefined where they are not looked up. */
export type ActorMatch =
  { actor: NamedActor } | { several: readonly NamedActor[] } | { nearest: readonly NamedActor[] | undefined };

const MAX_NEAREST = 3;
/** Names of which the nearest are looked up, since that compares with every name: a report lists fewer problems. */
const MAX_LOOKUPS = 50;
/** Names below this similarity have hardly a word in common. */
const MIN_SIMILARITY = 0.4;

/** The words of a name, by which names are the same: without case, accents and punctuation, in Latin letters. */
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
      const named = this.byKey.get(key) ?? new Map<string, NamedActor>();
      if (key !== '') this.byKey.set(key, named.set(actor.id, actor));
    }
  }

  /** The actor that has exactly this name, but for case, accents and punctuation, and is in `country` where that is known of both. */
  find(name: string, country?: string): ActorMatch {
    const named = [...(this.byKey.get(nameKey(name))?.values() ?? [])];
    const inCountry = named.filter((actor) => country !== undefined && actor.country === country);
    const possible = named.filter((actor) => country === undefined || actor.country === null);
    const [first, ...others] = inCountry.length > 0 ? inCountry : possible;
    if (!first) return unknownName(() => this.nearestTo(name));
    return others.length > 0 ? { several: [first, ...others] } : { actor: first };
  }

  private nearestTo(name: string): NamedActor[] | undefined {
    const found = this.nearest.get(name) ?? (this.nearest.size < MAX_LOOKUPS ? this.findNearest(name) : undefined);
    if (found) this.nearest.set(name, found);
    return found;
  }

  private findNearest(name: string): NamedActor[] {
    this.parsed ??= [...new Map([...this.byKey.values()].flatMap((named) => [...named])).values()].map((actor) => ({
      actor,
      names: actor.names.map(parseName),
    }));
    const wanted = parseName(name);
    return this.parsed
      .map(({ actor, names }) => ({
        actor,
        value: Math.max(...names.map((one) => nameSimilarity(wanted, one, null).value)),
      }))
      .filter(({ value }) => value >= MIN_SIMILARITY)
      .sort((a, b) => b.value - a.value || (a.actor.id < b.actor.id ? -1 : 1))
      .slice(0, MAX_NEAREST)
      .map(({ actor }) => actor);
  }
}

/** The nearest names are looked up where they are asked for: that compares with every name. */
function unknownName(findNearest: () => NamedActor[] | undefined): ActorMatch {
  return {
    get nearest() {
      return findNearest();
    },
  };
}

/** `Harbour Alliance (ORG-1, KEN)`. */
export function describeActor({ id, names, country }: NamedActor): string {
  return `${names[0] ?? id} (${[id, ...(country ? [country] : [])].join(', ')})`;
}
