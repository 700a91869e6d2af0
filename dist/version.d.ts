/** The version of this copy. Made from package.json by version-module.mjs: change it with `npm version`. */
export declare const VERSION = "0.2.0";
