import type { Language } from '../language/language';
import type { CellCounts } from './coverage.store';

type Sentence = Record<Language, (place: string) => string>;

const NO_MEMBER: Sentence = {
  EN: (place) => `The graph knows of no member organisation ${place}.`,
  FR: (place) => `Le graphe ne connaît aucune organisation membre ${place}.`,
};
const NO_MEMBER_TIED: Sentence = {
  EN: (place) => `No source ties a member ${place} to this objective.`,
  FR: (place) => `Aucune source ne relie à cet objectif un membre présent ${place}.`,
};
const NO_PARTNERSHIP: Sentence = {
  EN: (place) => `No source shows a partnership under way for this objective ${place}.`,
  FR: (place) => `Aucune source ne montre de partenariat en cours pour cet objectif ${place}.`,
};
const NO_SEAT: Sentence = {
  EN: () => 'No source says who sits in the partnerships counted.',
  FR: () => 'Aucune source ne dit qui siège dans les partenariats comptés.',
};
const NO_ACTION: Sentence = {
  EN: (place) => `No source tells of an action for this objective ${place}.`,
  FR: (place) => `Aucune source ne fait état d’une action pour cet objectif ${place}.`,
};

/**
 * What the graph knows nothing of in a cell: one sentence for each count that is 0 and each list that is empty. `place`
 * is where, as a sentence says it: "in Kenya".
 */
export function unknownIn(counts: CellCounts, membersPresent: number, place: string, language: Language): string[] {
  const { members, partnerships, groups, actions } = counts;
  const sentences = [
    ...(members > 0 ? [] : [membersPresent > 0 ? NO_MEMBER_TIED : NO_MEMBER]),
    ...(partnerships > 0 ? [] : [NO_PARTNERSHIP]),
    ...(partnerships > 0 && groups.length === 0 ? [NO_SEAT] : []),
    ...(actions > 0 ? [] : [NO_ACTION]),
  ];
  return sentences.map((sentence) => sentence[language](place));
}
