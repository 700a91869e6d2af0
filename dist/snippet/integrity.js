/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY = {"broadsheet":"sha384-ku5kjbRDoHh9ay9wMhL1ZwtSdcTCpc4JKXUQ9varJ0FVKxZXafNVYzxmfRBuNXLX","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
