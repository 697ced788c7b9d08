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

  window.soak = {
    live: () => ({ ...made }),
    /** Lets so many milliseconds pass; what looks at the clock meanwhile looks once. */
    pass(milliseconds) {
      ahead += milliseconds;
      for (const { work, pause } of [...repeated.values()]) if (pause <= milliseconds) work();
    },
  };
})();
