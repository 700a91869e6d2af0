/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-BH9KOQqedIeGdLf9b59cpHgqiy0Q0fRJyuuXdAc1dC7Og6K6l0qJ1j3DRNJ8ZKnL","broadsheet-data":"sha384-2TvYLfznFcXfoWonoSge8Eubsdy4kcqvdpRex+SY+ryow/NlBUuE/hpUkZ6XhoOA","broadsheet-itinerary":"sha384-q3atzhvGmHdRE4/uniEhXadNs5+IXkfxd0Pwy3XtuohwospycMCJdZGypytM3InO","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
