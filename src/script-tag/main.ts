import { define } from '../elements/all.js';
import { page } from './page.js';
import { watchTwins } from './twin.js';

define(page);
watchTwins(page);
