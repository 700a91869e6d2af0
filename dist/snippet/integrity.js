/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-Kpzp60WEiB5zouuz02A+sP50nmlRto08NjuWYKI3Ssi1HLc+RDlyE5Lgsfc6ulIg","broadsheet-data":"sha384-ycpWc+37FyAXnCOhvlv+JaXgG5l9QzVPdEgOsB1fQS2D6lRp24lwUZwYTqaVFbQU","broadsheet-itinerary":"sha384-VQAsNV3cyEc+MuYsVZVUrv33wy8sd6Ey2wSiNF6dX1C1WT+0QrrzhSB863WOR/nc","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
