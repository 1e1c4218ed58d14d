/** A style sheet as text, to go into a file. */
declare module '*.css?raw' {
  const text: string;
  export = text;
}
