/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY = {"broadsheet":"sha384-wuG+PRtbm+Ee3wHnfc9noJ4QkMhZtDH4ITp0qcCnlfkzIk971rT65VXJAMvlNhvc","broadsheet-data":"sha384-b/OSkN4RmWzkJ7uMgmREOJ5MF+PktYD3mI1HZsxu4zm787ONbQJslF4zxTJ1nkcM","broadsheet-itinerary":"sha384-UayxUn0tAyEH1hLxKvtStHRCIaeyKM/0TrpfAEQIzsKKVYEzxDovAk5IpY5RAh5x","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
