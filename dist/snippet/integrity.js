/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY = {"broadsheet":"sha384-7VOY2DLoPI3GVKL6M4xnSKNtTbGFqehfpjnfC9KSBG5UfFsB/spXdRuYXF94/eNb","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
