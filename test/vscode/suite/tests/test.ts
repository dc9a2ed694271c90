/** One test that runs inside the extension host; it fails by throwing. */
export interface Test {
  readonly name: string;
  run(): Promise<void>;
}
