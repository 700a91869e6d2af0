/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY = {"broadsheet":"sha384-VUd8TEfxoi8jXKSkqxFOffMvjQM6lDsChB+fSwNjxJQehulXSy+NigEzoHP537aD","frame":"sha384-g8QVT2uKQ+J7mmv52iD5Mr2yDRpvtObowJIk6fIXB6SX6bHnfyDu+rDD3efi6Ewl"};
