fetch('http://127.0.0.1:9999/from-panel').catch(() => {});
setTimeout(() => {
  throw new Error('thrown in the panel');
}, 10);
