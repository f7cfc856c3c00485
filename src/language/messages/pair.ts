/** A text in English and in French, side by side. */
export type Pair = readonly [en: string, fr: string];
