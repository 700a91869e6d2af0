/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY = {"broadsheet":"sha384-1dfUcqC44p1Yn4P2cqhuXZ7KFyueDP56I3CHOiWFTWPur3e9C/DImx0PoBCT/HwO","broadsheet-data":"sha384-O8PEPOvzfwYPJlhE2JORT6HcYP8DCnOwWhZlhBZxmh+/M+PhkMH02tsOJ4fwMJ6A","broadsheet-itinerary":"sha384-OUWnnU+5hSmw8QXRAvtf8IVbAOcq3b/bOVw6ZRH4w+D+RA5BWZvZFLvXWV+YqhMF","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
