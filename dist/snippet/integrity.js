/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY = {"broadsheet":"sha384-yivTZJMKxaBmnTF5JeZeSd74vZi0nHyLRNfzfrUFAz/JpogU4jI2Z/lvHNn8CId8","broadsheet-data":"sha384-CIN5bStIZf4VV/h3aXfr1AaHuH5ZpKWIYKNr5J7tojgiEjEhyJNk0eXmY6nWonQa","broadsheet-itinerary":"sha384-NzGeeg9mwSx0JqO0WhbEbftLkq/71OrbAlWIQBcalTC2h8CLP5Rzw8QvJp9wmVOw","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
