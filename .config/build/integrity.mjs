import { createHash } from 'node:crypto';

/** The hash of a file in the form of `integrity` and of content security policies. */
export const integrityOf = (bytes, algorithm = 'sha384') =>
  `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
