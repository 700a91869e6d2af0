/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-2M4Oq9l8vk9KjEa71/IWwp0gXU0e4JDPiy0jhfjdSplxFPBboNjgAOUlUIVKBY34","broadsheet-data":"sha384-UeGa6YCBwkrghCXQ++BEKq9eO7YLYcBmqc/qnBLc7lgYjq1XXyMinvMVohgz9ySn","broadsheet-itinerary":"sha384-UayxUn0tAyEH1hLxKvtStHRCIaeyKM/0TrpfAEQIzsKKVYEzxDovAk5IpY5RAh5x","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
