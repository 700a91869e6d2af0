/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY = {"broadsheet":"sha384-vBx6lFFR1WjhDwtmZaw56GcPoiAe2AJGxjGQ7qvMN0nX8ApDfJ3wTWjJu4xZB02h","broadsheet-data":"sha384-/ksTOiXRVSjPKQsZgVv9YDSEao4zmPfLcBuXidybc6AqSbpbfISpU1gW//l82Vea","broadsheet-itinerary":"sha384-jLvz3jb0hCSp+jiFX95HuAQSQyRLSU0/wC38yRls4vL3bygfodfpq9zNXcAD5MmR","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
