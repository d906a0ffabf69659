/** Ends an exhaustive switch: a member that was forgotten is an error of types, and of the program if types were bypassed. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
