/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY = {"broadsheet":"sha384-isaiJzkdV2o4mBgIHy4S4NoXZ2rVR+UkfVdD9fThCySB02bSNLSBqcdVD+yc+WNp","frame":"sha384-g8QVT2uKQ+J7mmv52iD5Mr2yDRpvtObowJIk6fIXB6SX6bHnfyDu+rDD3efi6Ewl"};
