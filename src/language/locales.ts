/** The BCP 47 tag by which dates, lists and plurals of a language are formatted. */
export const LOCALES = { EN: 'en-GB', FR: 'fr-FR' } as const;
