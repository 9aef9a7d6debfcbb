/** The reader's version, as in package.json; findings carry it. */
export const VERSION = '0.3.0'
