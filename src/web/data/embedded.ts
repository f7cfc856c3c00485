/**
 * True where another site embeds the page: it then reads no token and no storage, and sends no
 * credentials.
 */
export const IS_EMBEDDED = /^\/((en|fr)\/)?embed\//.test(location.pathname);
