/** True where another site embeds the page, which then uses no token, storage or credentials. */
export const IS_EMBEDDED = /^\/((en|fr)\/)?embed\//.test(location.pathname);
