/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY = {"broadsheet":"sha384-bkbgvibapTTtYqjKDe6WMAm/cBMoStcN0l8qM86dlYn8WE1i8cHl8rK4ZY9Dhj6G","broadsheet-data":"sha384-sB07hCFKEcQfl89yUhh1NiVPg5IhBfPGu7ifJ3KPCSlubq2JEAK/NMiDrDKbaAaU","broadsheet-itinerary":"sha384-nxblbiulULx9uNF0zQc4fuskxzYGrSLkK4ciUZl5fyOXMhauDiNdqB2sfLTGU7k3","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
