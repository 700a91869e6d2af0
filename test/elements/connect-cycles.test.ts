import { registerCycles } from './connect-cycles.js';

describe('an element that is connected and disconnected', () => {
  registerCycles(500);
});
