const INITIATIVES = new Set(['Partnership', 'Campaign', 'AdvocacyAction']);

/** True for a partnership, a campaign or an action, in which actors meet. */
export const isInitiative = ({ __typename }: { __typename: string }): boolean => INITIATIVES.has(__typename);
