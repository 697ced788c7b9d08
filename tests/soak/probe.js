/**
 * Runs in the page before its own scripts: counts what WebGL holds, and lets waiting pass at once.
 * Plain JavaScript, because it is handed to the browser as it lies.
 */
(() => {
  const kinds = ['Texture', 'Buffer', 'Program', 'Framebuffer', 'Renderbuffer', 'VertexArray'];
  const made = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  const { prototype } = WebGL2RenderingContext;
  for (const kind of kinds) {
    const create = prototype[`create${kind}`];
    const remove = prototype[`delete${kind}`];
    prototype[`create${kind}`] = function () {
      made[kind] += 1;
      return create.call(this);
    };
    prototype[`delete${kind}`] = function (object) {
      // nothing, and what is gone already, is deleted without effect
      if (object && this[`is${kind}`](object)) made[kind] -= 1;
      remove.call(this, object);
    };
  }

  let ahead = 0;
  const now = performance.now.bind(performance);
  performance.now = () => now() + ahead;
  const { setInterval, clearInterval } = window;
  const repeated = new Map();
  window.setInterval = (work, pause, ...args) => {
    const id = setInterval(work, pause, ...args);
    repeated.set(id, { work, pause });
    return id;
  };
  window.clearInterval = (id) => {
    repeated.delete(id);
    clearInterval(id);
  };

  const nextFrame = () => new Promise(requestAnimationFrame);
  const nextTask = () => new Promise((resolve) => setTimeout(resolve));

  window.soak = {
    live: () => ({ ...made }),
    /** A map that is still being drawn holds other things in each frame: waits for so many alike. */
    async rest(frames) {
      let before = '';
      for (let same = 0; same < frames; await nextFrame()) {
        const held = JSON.stringify(made);
        same = held === before ? same + 1 : 0;
        before = held;
      }
    },
    /** Lets so many milliseconds pass, so often; what looks at the clock meanwhile looks once a time. */
    async pass(milliseconds, times) {
      for (let left = times; left > 0; left -= 1) {
        ahead += milliseconds;
        for (const { work, pause } of [...repeated.values()]) if (pause <= milliseconds) work();
        await nextTask();
      }
    },
  };
})();
