/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-KA3Yl3931byFFsLla+d5yjiCBc5t/9PFy3QYdv20QKmoZ9OtHqswYi5yLAjIXjtM","broadsheet-data":"sha384-wXJZ8Jk7/QdQoQ9kHWk1BqBzhF4jftKBtKRuVstzytj/Fdfb+WKf0fboyJ+vBFhK","broadsheet-itinerary":"sha384-xxG1LUlEAHLLD3gKuLJLVKOVVtn01KCSC0ixwG8MDKmZKStQ7FrX/rKX9sKJmiRf","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
