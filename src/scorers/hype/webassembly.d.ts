// What the kernel needs of the WebAssembly JavaScript Interface. Its declarations come with those
// of browsers alone, which would let code here use what Node does not have.

declare namespace WebAssembly {
  type Module = object;
  const Module: new (bytes: Uint8Array) => Module;
  class Instance {
    constructor(module: Module);
    readonly exports: Readonly<Record<string, unknown>>;
  }
}
