// Gives a test file a second try when its browser crashed or hung, because WebKitGTK does so at random: once or twice in a
// run of all files. A file with a failed test is not tried again, and one that hangs twice has failed.
import { relative } from 'node:path';
import { root } from './install-packages.mjs';

// Longer than any test blocks its page on a machine under load.
const LONGEST_SILENCE = 180_000;
const BEAT = 5_000;

/** Extends a configuration so that `lastBeats` has the time at which each session's page last had a turn of its event loop. */
export function withHeartbeat(config, lastBeats) {
  const script = `<script type="module">
      import { sendMessage } from '/__web-dev-server__web-socket.js';
      const sessionId = new URL(location.href).searchParams.get('wtr-session-id');
      if (sessionId) setInterval(() => sendMessage({ type: 'heartbeat', sessionId }), ${BEAT});
    </script>`;
  const plugin = {
    name: 'broadsheet-heartbeat',
    serverStart({ webSockets }) {
      webSockets.on('message', ({ data }) => {
        if (data.type === 'heartbeat' && lastBeats.has(data.sessionId)) lastBeats.set(data.sessionId, Date.now());
      });
    },
  };
  const testRunnerHtml = (framework) =>
    config.testRunnerHtml(framework).replace('<script type="module">', `${script}$&`);
  return { ...config, plugins: [...config.plugins, plugin], testRunnerHtml };
}

/** Ends the sessions whose page is silent, and schedules each session that ended without results once more. */
export function retryCrashedSessions(runner, lastBeats) {
  const { sessions, scheduler } = runner;
  const update = sessions.updateStatus.bind(sessions);
  const retried = new Set();

  sessions.updateStatus = (session, status) => {
    if (status === 'TEST_STARTED') lastBeats.set(session.id, Date.now());
    if (status !== 'FINISHED' || retried.has(session.id) || !hasCrashed(session)) return update(session, status);
    retried.add(session.id);
    const reasons = session.errors.map(({ message }) => message).join(' ');
    console.error(`${session.browser.name} runs ${relative(root, session.testFile)} once more. ${reasons}`);
    scheduler.timeoutHandler.clearTimeoutsForSession(session);
    const { id, group, debug, testFile, browser, testRun } = session;
    // another number of the run, so that timeouts and sockets of the first try do not end the second
    return scheduler.schedule(testRun + 1, [{ id, group, debug, testFile, browser, errors: [], logs: [] }]);
  };

  const timer = setInterval(() => {
    for (const session of sessions.forStatus('TEST_STARTED')) {
      const lastBeat = lastBeats.get(session.id);
      if (lastBeat === undefined || Date.now() - lastBeat < LONGEST_SILENCE) continue;
      lastBeats.delete(session.id);
      const message = `The page did not respond for ${LONGEST_SILENCE / 1000} s.`;
      void scheduler.stopSession(session, [{ message }]);
    }
  }, BEAT);
  timer.unref();
}

/** Whether a session ended without results, which a page sends even if a test or a hook fails. */
function hasCrashed({ errors, testResults }) {
  return errors.length > 0 && !testResults;
}
