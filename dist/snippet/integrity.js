/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY = {"broadsheet":"sha384-MhTAqET7LmWSbAWQB3Uuf0lZZcRRLCnW2hdHiEVxtvPuaD23QsJqu2cmNWhEOY67","broadsheet-data":"sha384-nWQn4oWuKioe4R7XprA5te/iuDwB0CEsr56pa5IMgDy5XTeknDxCSl6PDDg4v8Oh","broadsheet-itinerary":"sha384-xeyWIMzo9/wS4OLvA+CYm466SbNlHOUH3Fhr82b5bt/rS+N9SI5UDH9Tf4O6ZdMw","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
