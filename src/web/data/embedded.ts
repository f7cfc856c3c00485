/** Whether the page is shown in another site: it then reads no token and no storage, and asks without credentials. */
export const IS_EMBEDDED = /^\/((en|fr)\/)?embed\//.test(location.pathname);
