/** The part of Eleventy that the site uses; the package has no types of its own. */
declare module "@11ty/eleventy" {
  /** A page while it is made. */
  interface PageData {
    readonly page: { readonly inputPath: string };
  }

  interface Configuration {
    readonly ignores: Set<string>;
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(uses: boolean): void;
    setLibrary(name: "md", library: { render(text: string, env: unknown): string }): void;
    addGlobalData(name: string, value: unknown): void;
    addTransform(name: string, change: (this: { readonly page: { readonly inputPath: string } }, content: string) => string): void;
  }

  interface Options {
    readonly quietMode: boolean;
    readonly configPath: false;
    readonly config: (configuration: Configuration) => void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: Options);
    write(): Promise<unknown>;
  }
}
