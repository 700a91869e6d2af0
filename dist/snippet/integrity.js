/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-1Hr4M3YRaaoibkZEz5v/zom3Lc/a0lMfd56ZrBglLU9vSCr3Vop3K7U3HinaKbz8","broadsheet-data":"sha384-0lz7ZTbaoefx/x476hf04Nk4SEGJicj1MIS1ycTjdLEbAynNHVIoeP2TFktBkr6B","broadsheet-itinerary":"sha384-GxS8Uazbp4IKt30ipmZT7HWnz9I7iNawzcL8bWl29trlnsIxquUr/UDAwmNLuN8c","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
