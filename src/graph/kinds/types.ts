import type { Kind } from '../../kinds/kind';
import { KINDS } from '../../kinds/kinds';
import { type KindTypes, kindTypes } from './kind.type';

const TYPES = new Map(KINDS.map((kind) => [kind.type, kindTypes(kind)]));

/** Returns the types of a kind in the schema. Throws for one that is not among KINDS. */
export function typesOf({ type }: Kind): KindTypes {
  const types = TYPES.get(type);
  if (!types) throw new Error(`${type} is not among the kinds`);
  return types;
}
