/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY = {"broadsheet":"sha384-a9o5dAW2f2kclxaknGORgtb/uITw2V6dWUDmOV8UtqClE4wzOSgysGqvuYpldqTy","broadsheet-data":"sha384-sB07hCFKEcQfl89yUhh1NiVPg5IhBfPGu7ifJ3KPCSlubq2JEAK/NMiDrDKbaAaU","broadsheet-itinerary":"sha384-vB5k+dOOIScifpkokNMM69SWgrVk4PuYw1nMCPV/z87/1aODAylOc9eY/CUmUlMp","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
