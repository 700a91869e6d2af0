/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-/RyRU+Y7A+B8k6AibzK6T09ZrChepvcv3IxJW93zdykI5y3xM6G7t1FIwIhQg7Xv","broadsheet-data":"sha384-c1QF4MCVNbzn2zjjv+A9lnDQll8XFHfa0WNtc5Pz8+4P3P7bdcu3mtIo3FU7p6DN","broadsheet-itinerary":"sha384-C0L6BCTJrd8k2+4WtzDsMxEMkVbSGvKgJ9V6AAjStDUjxblwmuVmtXSgP8LTAEUT","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
