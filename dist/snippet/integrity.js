/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY = {"broadsheet":"sha384-r7VsaCNn9EGiqsEXg4/6owom7iglszS83e87zulUuHfqsVZuMAT60AQ3OzpzH1gI","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
