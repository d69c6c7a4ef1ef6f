import about from '../../package.json';

/** Of the product: what `ita --version` prints and the guide names. */
export const VERSION = about.version;
