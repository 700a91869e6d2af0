/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-qp3HqnQO5C3akXEd0jUPVwVDkGaQgb4SwSeH87gQT0kmzIXd9owk9DQAcZfywigH","broadsheet-data":"sha384-cTaf89jmWOk1qDoK6KAySdFVR6e8sm9BgyuaDlZ3qCvJV2WcKwz0AATryUp8Bkai","broadsheet-itinerary":"sha384-fgqrPi/p1Z5mKxAapg4eTeRwiieXje2B+vYqUoWKf/EMYh2wrnJsM6DfmcAlrJIP","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
