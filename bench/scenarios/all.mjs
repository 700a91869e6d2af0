import { articleScenarios } from './articles.mjs';
import { formatScenarios } from './formats.mjs';
import { itineraryScenarios } from './itineraries.mjs';
import { memoryScenarios } from './memory.mjs';
import { quoteScenarios } from './quotes.mjs';
import { scriptScenarios } from './scripts.mjs';
import { serverScenarios } from './server.mjs';

/** All scenarios. */
export const allScenarios = (bench) => [
  ...quoteScenarios(bench),
  ...articleScenarios(bench),
  ...itineraryScenarios(bench),
  ...memoryScenarios(bench),
  ...scriptScenarios(bench),
  ...serverScenarios(bench),
  ...formatScenarios(bench),
];
