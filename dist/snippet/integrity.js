/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-q7Pr44zG4mbebynmH8CcohLxfpOJeyv43BbhDPBn55o8iqmEjrKbNGf5kjk7qU+b","broadsheet-data":"sha384-2TvYLfznFcXfoWonoSge8Eubsdy4kcqvdpRex+SY+ryow/NlBUuE/hpUkZ6XhoOA","broadsheet-itinerary":"sha384-TYcVOiywJ0GrjFr3Z1oAkBVKy0bKD+Fia2hYJcHkW3LiV8tRsL13iSZDMsRi4QQJ","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
