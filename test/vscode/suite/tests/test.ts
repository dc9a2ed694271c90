/** One test that runs inside the extension host; it fails by throwing. */
export interface Test {
  readonly name: string;
  /** True for one about the process of the server, which a browser does not have. */
  readonly needsProcess?: boolean;
  run(): Promise<void>;
}
