import type { ChoiceFragment, NodeType } from '../graphql/graphql';
import { label, text, type TextKey } from '../language/text';

/** A node that can be chosen by its name. */
export type Choice = ChoiceFragment;

/** The types of actors: organisations and public offices. */
export const ACTOR_TYPES: NodeType[] = ['MEMBER', 'COMPANY', 'REGIONAL_BODY', 'PARTNER'];

/** The types of initiatives. */
export const INITIATIVE_TYPES: NodeType[] = ['PARTNERSHIP', 'ACTION', 'CAMPAIGN'];

/** Its name, or its title. */
export function nameOf(choice: Choice): string {
  if ('name' in choice) return choice.name;
  return 'title' in choice ? choice.title : choice.id;
}

/** What it is, in words: "NGO, Sweden", "partnership". */
export function describeChoice(choice: Choice): string {
  if ('kind' in choice) return [label('KIND', choice.kind), choice.country?.name].filter(Boolean).join(', ');
  return text(`explorer.type.${choice.__typename}` as TextKey);
}

/** Letters without case and accents, by which a text is compared with a name. */
export function fold(value: string): string {
  return value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
