/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-tGCs+DsTDo2hwU5lx/aF4ryNbTsEcMUgF2t38nVNsqOddlm9+BxG6o5a7IyQgST6","broadsheet-data":"sha384-gEffAwCAu++FALp12IuMZ+GZ2p++3+Dd+mlAeRtRplQHKGORZR1bzeEdEmVmStuC","broadsheet-itinerary":"sha384-VQAsNV3cyEc+MuYsVZVUrv33wy8sd6Ey2wSiNF6dX1C1WT+0QrrzhSB863WOR/nc","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
