/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-FkBxY2XwgKUHYMUUCXXPC4SysAvIwnnsfmdT1Colnq6ZCEVQB+20AdoIsllwhuLW","broadsheet-data":"sha384-c1QF4MCVNbzn2zjjv+A9lnDQll8XFHfa0WNtc5Pz8+4P3P7bdcu3mtIo3FU7p6DN","broadsheet-itinerary":"sha384-xxG1LUlEAHLLD3gKuLJLVKOVVtn01KCSC0ixwG8MDKmZKStQ7FrX/rKX9sKJmiRf","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
