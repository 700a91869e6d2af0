/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY = {"broadsheet":"sha384-DkF0/F7N9lYRjE3e0sQDh3/8FULSD4UauUVlgKDxjthry6nznQyhZEK1fsnu0Ofj","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
