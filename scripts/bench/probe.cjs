/**
 * Preloaded into a language server that is measured, `node --require probe.cjs`: answers the benchmark over the channel
 * between the processes. It does nothing until it is asked, and does not keep the process alive.
 */
const { Session } = require("node:inspector");
const { setFlagsFromString } = require("node:v8");
const { runInNewContext } = require("node:vm");

/** Microseconds between two samples of a profile. */
const samplingInterval = 200;

let session;

const answers = {
  /** Bytes of live objects, after all garbage is collected. */
  heap() {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc");
    collect();
    collect();
    return process.memoryUsage().heapUsed;
  },
  async startProfile() {
    session = new Session();
    session.connect();
    await post("Profiler.enable");
    await post("Profiler.setSamplingInterval", { interval: samplingInterval });
    await post("Profiler.start");
  },
  async stopProfile() {
    const { profile } = await post("Profiler.stop");
    session.disconnect();
    return profile;
  },
};

process.on("message", async ({ probe }) => {
  if (Object.hasOwn(answers, probe)) process.send({ probe, result: await answers[probe]() });
});
process.channel?.unref();

function post(method, params) {
  return new Promise((resolve, reject) => session.post(method, params, (error, result) => (error ? reject(error) : resolve(result))));
}
