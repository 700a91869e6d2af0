import config from './web-test-runner.config.mjs';

/** `npm run test:trust`: every file takes long. */
export default { ...config, files: ['test/trust/*.trust.ts'], testsFinishTimeout: 1_200_000 };
