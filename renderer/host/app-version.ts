declare const __APP_VERSION__: string | undefined;

/** The program's version, put in by the build. */
export const APP_VERSION: string = typeof __APP_VERSION__ === 'string' ? __APP_VERSION__ : 'development';
