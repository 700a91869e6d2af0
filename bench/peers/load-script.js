// Loads a script into the page, to measure compiling and evaluating it.

globalThis.mount = (main, { address }) =>
  new Promise((go, fail) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = go;
    script.onerror = () => fail(new Error(`${address} could not be loaded.`));
    document.head.append(script);
  });
