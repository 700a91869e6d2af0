/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-oOJtedJracqjfJf2S6L0zC13voMuzqPjwWhD9+jrrGtGyyP6C69aGHr9S/6Lipl/","broadsheet-data":"sha384-vHLD8g7JmGPxSGrCtp4ZuS2xSQNcCu/QDIoJ4f3hiaPn4thr5JxqK/B0QR0cb6Rr","broadsheet-itinerary":"sha384-VQAsNV3cyEc+MuYsVZVUrv33wy8sd6Ey2wSiNF6dX1C1WT+0QrrzhSB863WOR/nc","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
