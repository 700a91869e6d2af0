/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-t/JRGgtSEj6gTyzv/1Oq+QCyzRuk3xRAQPNdUuPM181cv/gD9fa7YVj2ZWzl68Ud","broadsheet-data":"sha384-wdJCXO8iDIkEE1iadVqD67lO1dQ85aOuKOoVULxvbfCCbdpP8s72g6Ca7+VVip8x","broadsheet-itinerary":"sha384-Mqpwte/tH54hZVx/w7gVsV8LWxzoI96HMVk1yFoMk2j18u8Jmxq/FXbxj70wIQnZ","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
