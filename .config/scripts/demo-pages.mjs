import { readdir } from 'node:fs/promises';

/** The pages in a repository's demo, as paths below it; only those with one of the filters in their path, if there are any. */
export async function demoPages(folder, filters) {
  const paths = await readdir(`${folder}demo`, { recursive: true });
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && (!filters.length || filters.some((filter) => path.includes(filter))))
    .sort();
}
