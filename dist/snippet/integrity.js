/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-XJh+xutJqWs//wp4mb3dz5uI9D287bq8GQ4cEF53xoEjEZ+/tyyOby81Xlf4cyi7","broadsheet-data":"sha384-ywZfMKmaLdS8hZ1cmdtqml8SQsVVAjn5ljW9ZkGwxMoY8Al/BVKhKN0n5xsbbroX","broadsheet-itinerary":"sha384-PmhzY29VAELP+yO6lZbmAfzUGKJ7ldPdSo0z+nD9NINOPl3SeOHXnkDClcnRAP1F","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
