import { define } from '../elements/all.js';
import { page } from './page.js';

define({ prefix: page.prefix });
