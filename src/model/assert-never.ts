/** Ends an exhaustive switch, so that a member which it forgets is an error of types. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
