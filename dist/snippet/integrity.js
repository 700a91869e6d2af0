/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-wSpdLF3v01Tf6reGsZb3Nd3l6wdZV8gp6a+kfavlTFRncx78ciy0g1MI8BQOwWZQ","broadsheet-data":"sha384-D5bpdlHBIziK0Ww/FwNqAsr2hBqbVimB2INMYWeZuLwr4nwbcrNZVpmpCB8aN18b","broadsheet-itinerary":"sha384-VQAsNV3cyEc+MuYsVZVUrv33wy8sd6Ey2wSiNF6dX1C1WT+0QrrzhSB863WOR/nc","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
