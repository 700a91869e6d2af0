// workerd: answers a story with what was written of it.
import { write } from './write.js';

export default {
  fetch: async (request) => Response.json(await write(await request.json())),
};
