/** What a column can be, by what it is about. */
export const MEANINGS = {
  organisation: [
    ...['name', 'nameFr', 'otherNames', 'acronyms', 'id', 'kind', 'country', 'website', 'sector', 'founded'],
    'description',
  ],
  others: ['parent', 'parentId', 'network', 'funder', 'partner'],
  tie: ['from', 'tieType', 'to', 'since', 'until'],
} as const;

export type Meaning = (typeof MEANINGS)[keyof typeof MEANINGS][number];
