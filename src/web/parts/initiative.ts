const INITIATIVES = new Set(['Partnership', 'Campaign', 'AdvocacyAction']);

/** Whether a node is a partnership, a campaign or an action, at which actors meet. */
export const isInitiative = ({ __typename }: { __typename: string }): boolean => INITIATIVES.has(__typename);
