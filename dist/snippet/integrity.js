/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY = {"broadsheet":"sha384-gBT5VNmz+6KCvoRoikkrv/wEuG6oqp26egfw+MxuYC1mDPFVauCNht3z0OAByxM9","broadsheet-data":"sha384-UgKd+2FfbomPOeSJ+/hFYXmM/PdR75P5rq2M9rlrfyvOppq4zgitjSrvnrkLUFEF","broadsheet-itinerary":"sha384-eDsSkL5Fq2eglExJ0vNA5/D1LOfq6AWfSeEE7jnRsV9OKogVWy6A1szvkRddBhmi","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
