/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-q2LXqKiICGK7qInHZFUAbNs0Q6+ZrpB/Y43fFvQrHnF9bvCX4YaeSBFYgg5WtXfD","broadsheet-data":"sha384-zm4Qfeh+WPa0BmlVB+H/hhQpfJZ228SLx6LGYTIat5nczXkQm1Rn2MCj8QC5d7H5","broadsheet-itinerary":"sha384-C0L6BCTJrd8k2+4WtzDsMxEMkVbSGvKgJ9V6AAjStDUjxblwmuVmtXSgP8LTAEUT","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
