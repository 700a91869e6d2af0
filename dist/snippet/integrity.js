/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY = {"broadsheet":"sha384-NzUqOs2DawaGcjxHfMvjGu71+s++EUoUJ4WbW587hyCTXwR/ATUm7PBUQHr2MKIE","broadsheet-data":"sha384-UgKd+2FfbomPOeSJ+/hFYXmM/PdR75P5rq2M9rlrfyvOppq4zgitjSrvnrkLUFEF","broadsheet-itinerary":"sha384-nxblbiulULx9uNF0zQc4fuskxzYGrSLkK4ciUZl5fyOXMhauDiNdqB2sfLTGU7k3","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
