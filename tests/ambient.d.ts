/** The import boundaries are plain JavaScript, for the tool that reads them. */
declare module '*.dependency-cruiser.mjs' {
  import type { IConfiguration } from 'dependency-cruiser';
  type Rule = NonNullable<IConfiguration['forbidden']>[number] & { readonly name: string };
  const config: { readonly forbidden: Rule[]; readonly options: NonNullable<IConfiguration['options']> };
  export { config as default };
}
