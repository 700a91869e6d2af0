/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-ODEFx/UEjr7PUgMlAzSLqZPHIEdm++uEujykZuwNtr377OWi/QyTJ4Z8isIha9cY","broadsheet-data":"sha384-vY7+SR9h1oFmwgHOQ7Iu3I9MvYj/5bcRp6wDulpf5aEiycPzZg9bWaEGYcSe8uMD","broadsheet-itinerary":"sha384-UayxUn0tAyEH1hLxKvtStHRCIaeyKM/0TrpfAEQIzsKKVYEzxDovAk5IpY5RAh5x","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
