import type { ChoiceFragment, NodeType } from '../graphql/graphql';
import { label, text, type TextKey } from '../language/text';

/** A node that can be chosen by its name. */
export type Choice = ChoiceFragment;

/** The types of actors: organisations and public offices. */
export const ACTOR_TYPES: NodeType[] = ['MEMBER', 'COMPANY', 'REGIONAL_BODY', 'PARTNER'];

/** The types of initiatives. */
export const INITIATIVE_TYPES: NodeType[] = ['PARTNERSHIP', 'ACTION', 'CAMPAIGN'];

/** A node with a name, a title or, for a tie, a sentence. */
export interface Named {
  id: string;
  name?: string;
  /** Its name within a sentence, with its article. */
  said?: string;
  sentence?: string;
  title?: string;
}

/** Returns its name, its sentence, its title or its id. */
export function nameOf({ id, name, sentence, title }: Named): string {
  return name ?? sentence ?? title ?? id;
}

/** Returns its name within a sentence, with its article. */
export function saidOf(node: Named): string {
  return node.said ?? nameOf(node);
}

/** Returns its kind in words: "NGO, Sweden", "partnership". */
export function describeChoice(choice: Choice): string {
  if ('kind' in choice) return [label('KIND', choice.kind), choice.country?.name].filter(Boolean).join(', ');
  return text(`explorer.type.${choice.__typename}` as TextKey);
}

/** Returns letters without case and accents, to compare a text with a name. */
export function fold(value: string): string {
  return value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
