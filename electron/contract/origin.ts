/** Scheme, host and start page of the program's own origin. They bind the saved data: never change them. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'advisor';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const APP_START_URL = `${APP_ORIGIN}/index.html`;
/** The session partition that holds the person's cases. It binds the saved data too. */
export const APP_PARTITION = 'persist:advisor';
