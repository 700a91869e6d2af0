/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-qOLulLRnJNDBxVIEc7QySO+9nSWTOCjE7lGXc2Lds0LMoDA6xrnV773a8O+FhAdR","broadsheet-data":"sha384-2TvYLfznFcXfoWonoSge8Eubsdy4kcqvdpRex+SY+ryow/NlBUuE/hpUkZ6XhoOA","broadsheet-itinerary":"sha384-1j1ejfPm7xEksSpIMn7sHycJ0SNTC1FGMj7yyJIViBk7+tOkSkIfoH5VGIqt4Id9","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
