/** A worker whose code the build puts into the page. */
declare module '*?worker&inline' {
  const Inlined: new (options?: { readonly name?: string }) => Worker;
  export = Inlined;
}
