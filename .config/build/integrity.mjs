import { createHash } from 'node:crypto';

/** The hash of a file as `integrity` and policies have it. */
export const integrityOf = (bytes, algorithm = 'sha384') =>
  `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
