/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-7Sbwf7F3m2IgXNqZZZ6mFIpkglyTmCQsU0hM8i9jsMkHO+dtDoTNI3qVkNC11EKT","broadsheet-data":"sha384-sQxbINOczBCywo7xnYNuUaLXAKz4BdszalCcC8E/Ys1zRV46uzx9Tt9W3ku8vmQ8","broadsheet-itinerary":"sha384-+HVmjmvl1FKwbwfhbYQgMbfiSlw36tAXVkBoSLCsBP+deswjnBVGFGh7o9+Sc1No","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
