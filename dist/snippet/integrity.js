/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY = {"broadsheet":"sha384-Yt8Of3SpOxcJqfLx0gzOPw4Bmfd1R3KhTKz2DegbkXlj83Qs2VwRg6afYHVcvaPx","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
