fetch('/from-the-page').catch(() => {});
setTimeout(() => {
  throw new Error('thrown in the page');
}, 10);
